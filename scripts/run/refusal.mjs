/** Why we do not go on, in one sentence for the person at the terminal. It is shown without a stack. */
export class Refusal extends Error {
  /**
   * @param {string} sentence
   * @param {string} [output] what the program that failed had printed
   */
  constructor(sentence, output = '') {
    super(sentence)
    this.output = output
  }
}
