import { renderGallery } from './gallery/render'

const folder = '.tmp/gallery'
const files = await renderGallery(folder)
console.log(`${files.size} pages are in ${folder}. Open one of them in a browser.`)
