//! What French questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "qui; de qui; à qui; avec qui; par qui; pour qui; qui est-ce qui; qui est-ce que; quelle personne; \
         quelles personnes; lequel d'entre eux"
    ),
    when: phrases!(
        "quand; depuis quand; jusqu'à quand; à partir de quand; quand est-ce que; en quelle année; à quelle date; \
         quel jour; à quel moment; à quelle heure; quel mois; en quel mois; à quelle époque; en quel siècle; \
         au cours de quelle année; c'est quand; quelle année; quand est-ce qu'on; quand est-ce qu'il; \
         quand est-ce qu'elle"
    ),
    place: phrases!(
        "où; d'où; par où; jusqu'où; où est-ce que; dans quel pays; dans quelle ville; dans quelle région; \
         à quel endroit; en quel lieu; dans quel lieu; c'est où; vers où; où est-ce qu'on; où est-ce qu'il; \
         où est-ce qu'elle"
    ),
    why: phrases!(
        "pourquoi; pourquoi est-ce que; pour quelle raison; pour quelles raisons; pour quel motif; à cause de quoi; \
         dans quel but; comment se fait-il que; pk; pq"
    ),
    how: phrases!(
        "comment; comment est-ce que; de quelle manière; de quelle façon; par quel moyen; comment faire pour; \
         comment faut-il; comment est-ce qu'on; comment est-ce qu'il"
    ),
    how_many: phrases!(
        "combien de; combien y a-t-il de; quel est le nombre de; quel nombre de; combien de fois; nombre de; \
         combien d'habitants; combien d'enfants; combien d'employés; combien d'élèves; combien d'étudiants; \
         combien d'états; combien d'espèces; combien d'articles; combien d'éléments; combien d'utilisateurs; \
         combien d'étapes; combien d'hommes; combien d'îles; combien d'unités"
    ),
    how_much: phrases!(
        "combien; combien est-ce que; quelle quantité de; quelle quantité; quelle part; quelle proportion"
    ),
    money: phrases!(
        "combien coûte; combien coûtent; combien coûtait; combien ça coûte; combien a coûté; à quel prix; \
         quel est le prix; quel prix; quel est le coût; quel est le montant; quel est le tarif; \
         combien faut-il payer; combien d'argent; combien vaut; c'est combien; combien d'euros"
    ),
    measures: phrases!(
        "combien de temps; pendant combien de temps; depuis combien de temps; quel âge; à quel âge; \
         à partir de quel âge; quelle est la hauteur; quelle hauteur; quelle est la longueur; quelle longueur; \
         quelle est la largeur; quelle est la profondeur; quelle est la taille; quelle taille; quelle distance; \
         quelle est la distance; à quelle distance; quel poids; quel est le poids; combien pèse; combien pèsent; \
         combien mesure; combien mesurent; combien dure; quelle est la durée; quelle durée; à quelle vitesse; \
         quelle est la vitesse; quelle température; quelle est la température; quelle est la superficie; \
         combien de kilomètres; combien de mètres; combien d'heures; combien de jours; combien d'années"
    ),
    defines: phrases!(
        "qu'est-ce que; qu'est-ce qu'un; qu'est-ce qu'une; qu'est ce que; qu'est ce qu'un; qu'est ce qu'une; \
         c'est quoi; que signifie; que signifient; que veut dire; que veulent dire; qu'entend-on par; \
         qu'entendez-vous par; définition de; définition du; la définition de; quelle est la définition de; \
         quel est le sens de; que désigne; ça veut dire quoi; définis; définissez; qu'est-ce que ça veut dire"
    ),
    lists: phrases!(
        "quels; quelles; lesquels; lesquelles; quels sont les; quelles sont les; énumère; énumérez; liste; listez; \
         citez; nomme; nommez; donne la liste; donnez la liste; donne-moi la liste; donnez-moi la liste; \
         fais la liste; faites la liste; cite-moi; citez-moi"
    ),
    what: phrases!(
        "quel; quelle; que; qu'est-ce qui; quoi; de quoi; à quoi; sur quoi; avec quoi; lequel; laquelle; duquel; \
         qu'a-t-il; qu'a-t-elle; qu'a-t-on; qu'est-ce qu'il; qu'est-ce qu'elle; qu'est-ce qu'on; qu'est-ce qu'ils"
    ),
    yes_no: phrases!(
        "est-ce que; est-ce qu'il; est-ce qu'elle; est-ce qu'on; est-ce qu'un; est-ce qu'une; est-ce; est-il; \
         est-elle; sont-ils; sont-elles; y a-t-il; y avait-il; existe-t-il; peut-on; peut-il; peut-elle; \
         peuvent-ils; puis-je; pouvons-nous; faut-il; doit-on; doit-il; dois-je; a-t-on; a-t-il; a-t-elle; ont-ils; \
         ont-elles; était-il; était-elle; suis-je; ai-je; va-t-il; vaut-il; suffit-il; est-ce vrai que; \
         est-il vrai que; est-il possible de; a-t-on le droit de; n'est-ce pas; est ce que; est ce qu'il; \
         est ce qu'on; y a t il; existe t il; peut on; faut il; il y a"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "bonjour; bonjour à tous; bonjour à toutes; bonjour à toutes et à tous; bonjour tout le monde; \
         bonjour madame; bonjour monsieur; bonsoir; bonsoir à tous; salut; salut à tous; salut tout le monde; \
         salut l'équipe; coucou; hello; hey; hi; bjr; slt; bsr; madame monsieur; chers collègues; chers amis; \
         chers tous; chère équipe; cher monsieur; chère madame; cher; chère; bonjour l'équipe; allô"
    ),
    thanks: phrases!(
        "merci; merci beaucoup; merci d'avance; merci par avance; merci bien; merci bcp; un grand merci; \
         mille mercis; merci infiniment; merci pour votre aide; merci pour ton aide; merci de votre aide; \
         merci de ton aide; merci pour votre réponse; merci de votre réponse; merci à tous; merci à vous; \
         merci à toi; avec mes remerciements; je vous remercie; je te remercie; je vous remercie d'avance; \
         je vous remercie par avance; en vous remerciant; en vous remerciant par avance; thx"
    ),
    closings: phrases!(
        "cordialement; bien cordialement; très cordialement; cdt; cdlt; bien à vous; bien à toi; salutations; \
         meilleures salutations; sincères salutations; salutations distinguées; respectueusement; amicalement; \
         bien amicalement; amitiés; bises; bisous; à bientôt; à plus tard; à tout à l'heure; à demain; au revoir; \
         bonne journée; bonne soirée; bon week-end; bonne fin de journée; belle journée; tchao; ciao; \
         veuillez agréer; je vous prie d'agréer; au plaisir; bien respectueusement"
    ),
    urgencies: phrases!(
        "urgent; c'est urgent; c'est très urgent; c'est assez urgent; en urgence; le plus vite possible; \
         aussi vite que possible; le plus rapidement possible; dès que possible; au plus vite; asap; \
         question rapide; une question rapide; petite question; une petite question; juste une petite question; \
         juste une question; question express; je suis pressé; je suis pressée; j'en ai besoin rapidement; \
         j'en ai besoin vite; c'est pour aujourd'hui"
    ),
    forms: phrases!(
        "en une phrase; en deux phrases; en quelques phrases; en quelques mots; en peu de mots; en bref; en résumé; \
         brièvement; sous forme de liste; sous forme de points; en liste à puces; avec des puces; étape par étape; \
         pas à pas; en détail; de façon détaillée; de manière détaillée; en termes simples; avec des mots simples; \
         en langage simple; de façon simple; simplement expliqué; comme si j'avais cinq ans; comme si j'avais 5 ans; \
         comme à un enfant; avec les sources; avec sources; avec des exemples; sois bref; soyez bref; sois concis; \
         soyez concis; réponse courte; réponds brièvement; répondez brièvement; sous forme de tableau; \
         réponds en français; répondez en français; en français s'il te plaît; en français s'il vous plaît; \
         en français svp"
    ),
    frames: phrases!(
        "peux-tu me dire; peux tu me dire; pouvez-vous me dire; pouvez vous me dire; pourrais-tu me dire; \
         pourriez-vous me dire; pourriez vous me dire; tu peux me dire; vous pouvez me dire; peux-tu m'expliquer; \
         pouvez-vous m'expliquer; pourrais-tu m'expliquer; pourriez-vous m'expliquer; peux-tu m'indiquer; \
         pouvez-vous m'indiquer; pourriez-vous m'indiquer; sais-tu; sais-tu si; savez-vous; savez-vous si; tu sais; \
         vous savez; est-ce que tu sais; est-ce que vous savez; est-ce que tu peux me dire; \
         est-ce que vous pouvez me dire; quelqu'un sait; quelqu'un sait si; est-ce que quelqu'un sait; \
         quelqu'un peut me dire; quelqu'un pourrait me dire; est-ce que quelqu'un peut me dire; quelqu'un saurait; \
         je voudrais savoir; je voudrais savoir si; j'aimerais savoir; j'aimerais savoir si; j'aimerais bien savoir; \
         je veux savoir; je souhaite savoir; je souhaiterais savoir; je cherche à savoir; j'ai besoin de savoir; \
         je me demande; je me demandais; je me demande si; je me demandais si; j'ai une question; \
         j'aurais une question; une question; ma question est; voici ma question; ma question est la suivante; \
         puis-je demander; puis-je savoir; je peux savoir; s'il te plaît; s'il vous plaît; stp; svp; \
         auriez-vous une idée; as-tu une idée; avez-vous une idée; pouvez-vous m'aider à comprendre; merci de me dire"
    ),
    sources: phrases!(
        "d'après l'article; d'après les articles; d'après le texte; d'après les textes; d'après le document; \
         d'après les documents; d'après la documentation; d'après la doc; selon l'article; selon les articles; \
         selon le texte; selon les textes; selon le document; selon les documents; selon la documentation; \
         selon la doc; dans l'article; dans les articles; dans cet article; dans le texte; dans la documentation; \
         dans la doc; dans tes articles; dans vos articles; dans mes articles; selon mes articles; \
         d'après mes articles"
    ),
    hedges: phrases!(
        "désolé; désolée; pardon; excusez-moi; excuse-moi; je m'excuse; désolé de déranger; désolé de vous déranger; \
         désolé si la question est bête; question bête; question idiote; question stupide; \
         c'est peut-être une question bête mais; c'est peut-être bête mais; ma question est peut-être bête mais; \
         je débute; je suis débutant; je suis débutante; je suis nouveau ici; je suis nouvelle ici; \
         je ne suis pas sûr; je ne suis pas sûre; je ne suis pas certain; j'ai déjà cherché; \
         j'ai cherché mais je n'ai rien trouvé; je n'ai rien trouvé; je n'ai pas trouvé la réponse; \
         si quelqu'un sait; si ça ne vous dérange pas; si possible; sauf erreur de ma part"
    ),
    commands: phrases!(
        "dis-moi; dis moi; dites-moi; dites moi; explique; explique-moi; explique moi; expliquez; expliquez-moi; \
         décris; décrivez; décris-moi; décrivez-moi; montre-moi; montrez-moi; donne-moi; donne moi; donnez-moi; \
         donnez moi; liste; listez; citez; énumère; énumérez; nomme; nommez; indique; indiquez; indique-moi; \
         indiquez-moi; précise; précisez; résume; résumez; présente; présentez; parle-moi de; parlez-moi de; \
         rappelle-moi; rappelez-moi; trouve; trouvez; trouve-moi; trouvez-moi; définis; définissez; cite-moi; \
         citez-moi"
    ),
};
