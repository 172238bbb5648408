import type { health as english } from '../en/health'
import type { Translation } from '../speak'

/** What is wrong, and what to do about it: apart from the other sentences of the page, because they are many. */
export const faults: Translation<typeof english.faults> = {
  'node-too-old': {
    says: 'Node.js {version} est plus ancien que ce qu’il faut à cette application.',
    fix: 'Installez Node.js 24 et redémarrez.',
  },
  'node-end-of-life': {
    says: 'Node.js {version} ne reçoit plus de correctifs de sécurité.',
    fix: 'Installez Node.js 24 et redémarrez.',
  },
  'settings-invalid': {
    says: 'L’application ne peut pas démarrer : {faults}',
    fix: 'Corrigez cela dans .env ou dans l’environnement ; README liste tous les réglages.',
  },
  'app-unreachable': {
    says: '{url} ne répond pas d’ici ({because}).',
    fix: 'Démarrez l’application, dirigez le nom et le proxy vers elle, ou corrigez APP_URL. Si les gens l’atteignent et que seule cette machine n’y arrive pas, laissez tel quel.',
  },
  'app-is-another': {
    says: '{url} répond (statut {status}), mais ce n’est pas cette application.',
    fix: 'Corrigez APP_URL, ou dirigez le proxy vers cette application.',
  },
  'host-differs': {
    says: 'Les demandes arrivent pour un autre hôte que celui de APP_URL, {url}.',
    fix: 'Si les gens ouvrent l’application à une autre adresse, mettez-la dans APP_URL. Sinon, que le proxy transmette l’en-tête Host.',
  },
  'scheme-differs': {
    says: 'Les demandes arrivent par un autre schéma que celui de APP_URL, {url}. Le navigateur rejette alors nos cookies, et personne ne peut s’identifier.',
    fix: 'Que le proxy renvoie les gens de http vers https, et pose lui-même X-Forwarded-Proto.',
  },
  'redirect-uri-local': {
    says: 'La production de Digitail n’accepte qu’une adresse https publique, et la nôtre est {uri}.',
    fix: 'Mettez l’adresse publique dans APP_URL, ou DIGITAIL_ENVIRONMENT=sandbox pour un premier essai.',
  },
  'cookies-changed': {
    says: 'Un cookie n’arrive pas comme cette application le pose : {name} manque, a changé de nom ou a été modifié.',
    fix: 'Quelque chose devant l’application réécrit Set-Cookie. Désactivez cela (nginx : proxy_cookie_domain, proxy_cookie_flags, proxy_cookie_path).',
  },
  'database-away': {
    says: 'La base de données ne répond pas ({because}).',
    fix: 'Démarrez-la, et vérifiez l’hôte, l’utilisateur et le mot de passe dans DATABASE_URL.',
  },
  'database-in-use': {
    says: 'L’application tourne sur la base intégrée dans {folder}, faite pour un seul processus.',
    fix: 'Regardez l’état du système dans l’application, ou arrêtez-la d’abord.',
  },
  'database-embedded': {
    says: 'La production tourne sur la base intégrée dans {folder} : une instance, et un disque.',
    fix: 'Mettez un Postgres vide dans DATABASE_URL et lancez : npm run move-to-postgres',
  },
  'migrations-missing': {
    says: 'Migrations qui manquent à la base de données : {count}.',
    fix: 'Lancez : npm run migrate',
  },
  'role-too-strong': {
    says: 'L’application se présente comme {name}, qui pourrait modifier le journal d’audit.',
    fix: 'Créez les rôles avec prisma/roles.sql et mettez digitail_connect_app dans DATABASE_URL.',
  },
  'keys-missing': {
    says: 'Des clés pour Digitail sont scellées avec {missing}, que TOKEN_ENCRYPTION_KEYS ne contient pas.',
    fix: 'Remettez {missing} après la première clé, et redémarrez.',
  },
  'keys-wrong': {
    says: 'La clé placée sous {wrong} dans TOKEN_ENCRYPTION_KEYS n’est pas celle qui a scellé les données enregistrées.',
    fix: 'Remettez la bonne clé sous cet identifiant et redémarrez. Une nouvelle clé reçoit son propre identifiant, devant les autres.',
  },
  'keys-unopened': {
    says: 'Une clé enveloppée de TOKEN_ENCRYPTION_KEYS ne peut pas être ouverte ({because}).',
    fix: 'Faites en sorte que cette machine atteigne le service de clés et que son compte puisse y déchiffrer avec la clé principale.',
  },
  'journal-unwritable': {
    says: 'On ne peut pas écrire dans {folder} : ce que Digitail envoie pendant que la base est absente se perdrait avec le processus.',
    fix: 'Donnez à ce processus le droit d’y écrire, ou mettez dans DATA_DIR un disque où il peut écrire.',
  },
  'journal-left': {
    says: 'Fichiers illisibles dans le journal de {folder} : {unreadable}.',
    fix: 'Cherchez dans le log « a journal entry cannot be read ». Remettez une clé de chiffrement manquante, puis renommez le fichier sans .unreadable.',
  },
  'background-late': {
    says: 'Rien n’a renouvelé de connexions en tâche de fond depuis plusieurs minutes. Dernière fois : {last}.',
    fix: 'Gardez un serveur en marche, ou laissez un planificateur appeler POST {path} avec CRON_SECRET chaque minute.',
  },
  'restored-waiting': {
    says: 'Connexions d’une sauvegarde qui n’ont pas encore fait leurs preuves : {waiting}.',
    fix: 'Attendez quelques minutes. Ce qui reste alors : permettez de l’essayer, ici ou avec npm run restore -- --try. Jamais sur la copie d’un système qui tourne encore.',
  },
  'mail-off': {
    says: 'Il n’y a pas de serveur d’e-mail : ni liens d’identification, ni avis.',
    fix: 'Renseignez SMTP_URL et EMAIL_FROM.',
  },
  'mail-unreachable': {
    says: '{host} ne répond pas, ou n’offre aucun chiffrement.',
    fix: 'Vérifiez l’hôte et le port dans SMTP_URL, et que cette machine peut l’atteindre (beaucoup d’hébergeurs ferment le port 25 ; prenez 587 ou 465).',
  },
  'mail-refuses-us': {
    says: '{host} refuse notre utilisateur ou notre mot de passe.',
    fix: 'Corrigez les deux dans SMTP_URL ; les caractères spéciaux doivent être encodés avec %.',
  },
  'issuer-unreachable': {
    says: '{host} ne dit pas où l’on s’identifie ({because}).',
    fix: 'Corrigez OIDC_ISSUER : c’est l’adresse sous laquelle se trouve /.well-known/openid-configuration.',
  },
  'clock-off': {
    says: 'L’horloge de cette machine diffère de celle de {host} de {seconds} secondes.',
    fix: 'Activez la synchronisation de l’heure (timedatectl set-ntp true).',
  },
  'clock-far-off': {
    says: 'L’horloge de cette machine diffère de celle de {host} de {seconds} secondes. L’identification échouera, et ce qui est valable paraît expiré.',
    fix: 'Activez la synchronisation de l’heure (timedatectl set-ntp true), puis redémarrez l’application.',
  },
  'clock-unknown': {
    says: 'Aucune réponse de {host} n’indiquait l’heure : notre horloge n’a pas pu être comparée.',
    fix: 'Vérifiez que la synchronisation de l’heure est active (timedatectl), puis revenez ici quand Digitail répondra.',
  },
  'digitail-unreachable': {
    says: '{url} ne répond pas ({because}).',
    fix: 'Laissez cette machine l’atteindre : serveur de noms, pare-feu, proxy sortant. Si l’adresse est fausse, corrigez le réglage DIGITAIL_…_URL.',
  },
}
