import type { health as english } from '../en/health'
import type { Translation } from '../speak'

/** What is wrong, and what to do about it. */
export const faults: Translation<typeof english.faults> = {
  'node-too-old': {
    says: 'الإصدار {version} من Node.js أقدم مما يعمل عليه هذا التطبيق.',
    fix: 'تثبيت Node.js 24 ثم إعادة التشغيل.',
  },
  'node-end-of-life': {
    says: 'الإصدار {version} من Node.js لم يعد يتلقى إصلاحات أمنية.',
    fix: 'تثبيت Node.js 24 ثم إعادة التشغيل.',
  },
  'settings-invalid': {
    says: 'لا يمكن بدء التطبيق: {faults}',
    fix: 'تصحيح هذه القيم في .env أو في بيئة التشغيل. كل الإعدادات مذكورة في README.',
  },
  'app-unreachable': {
    says: '{url} لا يجيب من هنا ({because}).',
    fix: 'تشغيل التطبيق، أو توجيه الاسم والوكيل إليه، أو تصحيح APP_URL. إن كان الناس يصلون إليه ولا يتعذّر ذلك إلا من هذا الجهاز، فلا داعي لأي تغيير.',
  },
  'app-is-another': {
    says: '{url} يجيب (الحالة {status})، لكنه ليس هذا التطبيق.',
    fix: 'تصحيح APP_URL، أو توجيه الوكيل إلى هذا التطبيق.',
  },
  'host-differs': {
    says: 'تصل الطلبات إلى مضيف غير المذكور في APP_URL، وهو {url}.',
    fix: 'إن كان الناس يفتحون التطبيق على عنوان آخر، فيجب ضبط APP_URL على ذلك العنوان. وإلا فعلى الوكيل تمرير الترويسة Host.',
  },
  'scheme-differs': {
    says: 'تصل الطلبات ببروتوكول غير المذكور في APP_URL، وهو {url}. عندئذٍ يتجاهل المتصفح ملفات الارتباط الخاصة بنا، ولا يستطيع أحد تسجيل الدخول.',
    fix: 'ضبط الوكيل ليحوّل الناس من http إلى https ويضبط X-Forwarded-Proto بنفسه.',
  },
  'redirect-uri-local': {
    says: 'بيئة الإنتاج لدى Digitail لا تقبل إلا عنوان https عامًا، وعنواننا هو {uri}.',
    fix: 'ضبط APP_URL على العنوان العام، أو استخدام DIGITAIL_ENVIRONMENT=sandbox لتجربة أولى.',
  },
  'cookies-changed': {
    says: 'أحد ملفات الارتباط لا يصل كما يضبطه هذا التطبيق: {name} مفقود أو تغيّر اسمه أو محتواه.',
    fix: 'هناك ما يعيد كتابة Set-Cookie أمام التطبيق، ويجب إيقاف ذلك (nginx: proxy_cookie_domain، proxy_cookie_flags، proxy_cookie_path).',
  },
  'database-away': {
    says: 'قاعدة البيانات لا تجيب ({because}).',
    fix: 'تشغيلها، ثم التحقق من المضيف والمستخدم وكلمة المرور في DATABASE_URL.',
  },
  'database-in-use': {
    says: 'يعمل التطبيق على قاعدة البيانات المدمجة في {folder}، وهي لعملية واحدة فقط.',
    fix: 'فتح «صحة النظام» في التطبيق، أو إيقاف التطبيق أولًا.',
  },
  'database-embedded': {
    says: 'بيئة الإنتاج تعمل على قاعدة البيانات المدمجة في {folder}: نسخة واحدة وقرص واحد.',
    fix: 'ضبط DATABASE_URL على قاعدة Postgres فارغة، ثم تشغيل: npm run move-to-postgres',
  },
  'migrations-missing': {
    says: 'عدد الترحيلات التي تنقص قاعدة البيانات: {count}.',
    fix: 'تشغيل: npm run migrate',
  },
  'role-too-strong': {
    says: 'يتصل التطبيق باسم {name}، وهو قادر على تغيير سجل التدقيق.',
    fix: 'إنشاء الأدوار بالملف prisma/roles.sql، ثم وضع digitail_connect_app في DATABASE_URL.',
  },
  'keys-missing': {
    says: 'المفاتيح المخزّنة إلى Digitail مختومة بـ {missing}، وهو غير موجود في TOKEN_ENCRYPTION_KEYS.',
    fix: 'إعادة {missing} بعد المفتاح الأول، ثم إعادة التشغيل.',
  },
  'keys-wrong': {
    says: 'المفتاح المسجَّل باسم {wrong} في TOKEN_ENCRYPTION_KEYS ليس المفتاح الذي خُتمت به البيانات المخزَّنة.',
    fix: 'أعد المفتاح الصحيح تحت هذا المعرّف ثم أعد التشغيل. يأخذ المفتاح الجديد معرّفًا خاصًا به ويوضع قبل غيره.',
  },
  'keys-unopened': {
    says: 'تعذّر فتح مفتاح مغلَّف في TOKEN_ENCRYPTION_KEYS ({because}).',
    fix: 'تأكد من أن هذا الجهاز يصل إلى خدمة المفاتيح وأن حسابه مسموح له بفك التشفير هناك بالمفتاح الرئيسي.',
  },
  'journal-unwritable': {
    says: 'لا يمكن الكتابة في {folder}: ما يصل من Digitail أثناء غياب قاعدة البيانات يضيع إن توقفت العملية.',
    fix: 'منح هذه العملية حق الكتابة هناك، أو ضبط DATA_DIR على قرص يُسمح لها بالكتابة عليه.',
  },
  'journal-left': {
    says: 'عدد الملفات التي لا يمكن قراءتها في اليومية في {folder}: {unreadable}.',
    fix: 'البحث في السجل عن «a journal entry cannot be read»، وإعادة مفتاح التشفير الناقص إن وُجد، ثم تغيير اسم الملف بحذف .unreadable منه.',
  },
  'background-late': {
    says: 'لم يجدّد شيء الاتصالات في الخلفية منذ دقائق. آخر مرة: {last}.',
    fix: 'إبقاء خادم قيد التشغيل، أو جعل برنامج جدولة يستدعي POST {path} مع CRON_SECRET كل دقيقة.',
  },
  'restored-waiting': {
    says: 'عدد الاتصالات من نسخة احتياطية التي لم تثبت صلاحيتها بعد: {waiting}.',
    fix: 'الانتظار بضع دقائق، ثم السماح بتجربة ما تبقّى، هنا أو بالأمر npm run restore -- --try. ولا يجوز ذلك أبدًا على نسخة من نظام ما زال يعمل.',
  },
  'mail-off': {
    says: 'لا يوجد خادم بريد: لا روابط تسجيل دخول ولا إشعارات.',
    fix: 'ضبط SMTP_URL وEMAIL_FROM.',
  },
  'mail-unreachable': {
    says: '{host} لا يجيب، أو لا يوفّر تشفيرًا.',
    fix: 'التحقق من المضيف والمنفذ في SMTP_URL، ومن أن هذا الجهاز يُسمح له بالوصول إليه (كثير من مزودي الاستضافة يغلقون المنفذ 25؛ والبديل 587 أو 465).',
  },
  'mail-refuses-us': {
    says: '{host} لا يقبل اسم المستخدم أو كلمة المرور.',
    fix: 'تصحيحهما في SMTP_URL، مع ترميز الرموز الخاصة بعلامة النسبة المئوية.',
  },
  'issuer-unreachable': {
    says: '{host} لا يبيّن مكان تسجيل الدخول لديه ({because}).',
    fix: 'تصحيح OIDC_ISSUER: هو العنوان الذي يقع تحته /.well-known/openid-configuration.',
  },
  'clock-off': {
    says: 'ساعة هذا الجهاز تختلف عن ساعة {host} بفارق {seconds} ثانية.',
    fix: 'تفعيل مزامنة الوقت (timedatectl set-ntp true).',
  },
  'clock-far-off': {
    says: 'ساعة هذا الجهاز تختلف عن ساعة {host} بفارق {seconds} ثانية. سيفشل تسجيل الدخول، وسيبدو الصالح منتهي الصلاحية.',
    fix: 'تفعيل مزامنة الوقت (timedatectl set-ntp true)، ثم إعادة تشغيل التطبيق.',
  },
  'clock-unknown': {
    says: 'لم تذكر أي إجابة من {host} الوقت، فتعذّرت مقارنة ساعتنا.',
    fix: 'تأكد من تفعيل مزامنة الوقت (timedatectl)، ثم انظر هنا مجددًا عندما تجيب Digitail.',
  },
  'digitail-unreachable': {
    says: '{url} لا يجيب ({because}).',
    fix: 'تمكين هذا الجهاز من الوصول إليه: خادم الأسماء، والجدار الناري، والوكيل الصادر. وإن كان العنوان خاطئًا، فيجب تصحيح الإعداد DIGITAIL_…_URL.',
  },
}
