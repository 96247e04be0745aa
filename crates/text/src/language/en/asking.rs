//! What English questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!("who; whose; whom; who's; whos"),
    when: phrases!("when; when's; since"),
    place: phrases!("where; where's; wheres"),
    why: phrases!("why; why's"),
    how: phrases!("how; how's; hows"),
    what: phrases!("what; which; what's; whats; whether; whatever"),
    yes_no: phrases!(
        "is; are; was; were; am; do; does; did; has; have; had; can; could; will; would; shall; should; may; might; \
         must; isn't; aren't; wasn't; doesn't; don't; didn't; can't; won't; couldn't; shouldn't; wouldn't"
    ),
    ..AskingWords::NONE
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "hello; hello there; hello everyone; hello everybody; hello all; hello team; hi; hi there; hi all; \
         hi everyone; hi everybody; hi team; hi guys; hi folks; hey; hey there; hey all; hey everyone; hey guys; \
         hey team; hey folks; hiya; yo; greetings; good morning; good afternoon; good evening; good day; morning; \
         morning all; good morning everyone; good morning all; good morning team; dear; dear all; dear team; \
         dear colleagues; dear sir or madam; dear sirs; to whom it may concern; howdy; welcome back; \
         i hope you are well; i hope you're well; hope you are well; hope you're well; hope you are doing well; \
         hope you're doing well; i hope this finds you well; hope this finds you well; \
         i hope this message finds you well; i hope this email finds you well; how are you; how are you doing; \
         happy monday; happy friday; nice to meet you"
    ),
    thanks: phrases!(
        "thanks; thank you; thanks a lot; thanks so much; thank you so much; thank you very much; thanks very much; \
         many thanks; thanks in advance; thank you in advance; many thanks in advance; thanks a bunch; \
         thanks a million; thanks again; thank you again; thanks for your help; thank you for your help; \
         thanks for the help; thanks for any help; thanks for your time; thank you for your time; \
         thanks for reading; thanks everyone; thanks all; thanks team; thanks guys; thx; thnx; tnx; tx; ty; tyvm; \
         tia; cheers; much appreciated; any help is appreciated; any help would be appreciated; \
         any help is much appreciated; any help would be great; i appreciate your help; i'd appreciate your help; \
         appreciate it; appreciated; i would appreciate any help; ta; you're the best; you are the best; you rock"
    ),
    closings: phrases!(
        "best regards; kind regards; warm regards; with kind regards; with best regards; regards; best wishes; \
         all the best; best; sincerely; yours sincerely; yours truly; yours faithfully; yours; cheers; take care; \
         have a nice day; have a great day; have a good day; have a nice weekend; have a great weekend; \
         have a good one; bye; goodbye; see you; see you soon; talk soon; later; xoxo; br; sent from my iphone; \
         sent from my phone; sent from my android; get outlook for ios"
    ),
    urgencies: phrases!(
        "asap; as soon as possible; urgent; urgently; this is urgent; it's urgent; it is urgent; very urgent; \
         i need this asap; i need it asap; i need this urgently; need this asap; need it asap; i need this now; \
         i need this today; i need this quickly; i need an answer asap; please hurry; hurry; hurry up; \
         quick question; a quick question; just a quick question; one quick question; quick one; small question; \
         short question; simple question; one question; one more question; another question; a question; \
         i have a question; i have a quick question; i've got a question; got a question; i'm in a hurry; \
         i am in a hurry; time is short; no rush; when you have a minute; when you have time; if you have time; \
         if you have a minute; my boss needs this; my boss wants to know; this is for a customer; \
         this is for a meeting; before the meeting; for my homework; it's for work"
    ),
    forms: phrases!(
        "in bullet points; use bullet points; as bullet points; as a list; as a bulleted list; in a list; \
         as a table; in a table; in one sentence; in a sentence; in two sentences; in one word; in a few words; \
         in a few sentences; in short; in brief; briefly; very briefly; be brief; please be brief; be concise; \
         please be concise; keep it short; keep it brief; keep it simple; short answer; short answer please; \
         short answer only; just the answer; only the answer; answer only; in detail; in full; in depth; \
         in great detail; step by step; step-by-step; with steps; in simple terms; in plain english; \
         in layman's terms; in simple words; in plain words; simply; explain like i'm five; explain like i am five; \
         explain like i'm 5; explain like i am 5; explain it like i'm five; explain it like i'm 5; \
         explain it to me like i'm five; like i'm five; like i am five; like i'm 5; like i am 5; eli5; \
         as if i were five; for a beginner; for beginners; for dummies; in english; answer in english; \
         respond in english; reply in english; in german; answer in german; in french; in spanish; answer in french; \
         answer in spanish; in your own words; in markdown; as markdown; as json; in json; with sources; \
         with citations; with references; cite your sources; cite sources; please cite your sources; with examples; \
         give examples; with an example; with a source; no long answers; no essays; max 3 sentences; max 100 words; \
         in 100 words; in 50 words; under 100 words; tl;dr; tldr; don't make things up; do not make things up; \
         don't hallucinate; only use the articles; use only the articles; use the articles; think step by step; \
         let's think step by step; take a deep breath; be precise; please be precise; be honest; answer honestly; \
         answer in one sentence; answer briefly; answer shortly; answer in detail; write it as a list; \
         write a short answer; please answer in english; please answer in one sentence; please answer briefly; \
         please respond in english; format it as a list; formatted as a list; you are a helpful assistant; \
         you're a helpful assistant; act as an expert; act as a lawyer; i'm on my phone; sorry for typos; \
         sorry for my english; excuse my english"
    ),
    frames: phrases!(
        "can you please tell me; can you tell me; can u tell me; could you please tell me; could you tell me; \
         could you kindly tell me; can you kindly tell me; would you tell me; would you please tell me; \
         would you mind telling me; please tell me; pls tell me; can you please explain; could you please explain; \
         can somebody tell me; can someone tell me; can anyone tell me; could someone tell me; could anyone tell me; \
         could somebody tell me; can anybody tell me; can someone please tell me; can someone please explain; \
         can someone explain; can anyone explain; can you let me know; could you let me know; please let me know; \
         let me know; do you know; do you happen to know; would you happen to know; does anyone know; \
         does anybody know; does someone know; does somebody know; anyone know; anybody know; do you guys know; \
         do you have any idea; do you have an idea; have you any idea; any idea; any ideas; any clue; any help; \
         any thoughts; any suggestions; any tips; i would like to know; i'd like to know; id like to know; \
         i want to know; i wanna know; i need to know; i would love to know; i'd love to know; we want to know; \
         we would like to know; we'd like to know; we need to know; i wonder; i am wondering; i'm wondering; \
         im wondering; i was wondering; we were wondering; just wondering; was wondering; wondering; \
         i wanted to ask; i want to ask; i would like to ask; i'd like to ask; may i ask; might i ask; can i ask; \
         could i ask; let me ask; i am curious; i'm curious; im curious; just curious; out of curiosity; curious; \
         i am trying to find out; i'm trying to find out; trying to find out; i'm trying to understand; \
         i am trying to understand; i'm trying to figure out; i am trying to figure out; i can't figure out; \
         i cannot figure out; i don't understand; i do not understand; help me understand; help me find out; \
         help me find; can you help me; could you help me; can someone help me; can anyone help me; can anyone help; \
         can someone help; please help; please help me; help me; i need help; need help; remind me; \
         can you remind me; could you remind me; please remind me; my question is; the question is; \
         here is my question; here's my question; question; q; so; ok so; okay so; ok next; okay next; next; \
         next question; my next question; well; ok; okay; um; uh; hmm; btw; by the way; also; and btw; please; pls; \
         plz; kindly; if possible; would it be possible to know; is it possible to know; \
         would it be possible to tell me; it would be great to know; it would be nice to know; tell us; \
         please advise; be so kind as to tell me; would you be so kind as to tell me; is there anyone who knows; \
         who can tell me; maybe you know; perhaps you know; perhaps you can tell me; i hope you can tell me; \
         i hope someone can tell me; i hope you can help me; i hope you can help; i hope someone can help; \
         i was asked; somebody asked me; someone asked me; a customer asked me; a colleague asked me; \
         my colleague wants to know; my manager wants to know; remind me again; just to be sure; just to be clear; \
         to be clear; just checking; for my understanding; i have been asked; i've been asked; i keep forgetting; \
         i forgot; i can't remember; i cannot remember; i can never remember; i couldn't find; i could not find out; \
         i couldn't find out; i can't find out; lol; haha; please can you tell me; please could you tell me; \
         hey can you tell me; say; listen; look"
    ),
    sources: phrases!(
        "according to the article; according to the articles; according to the text; according to the passage; \
         according to the author; according to the docs; according to the documentation; according to the document; \
         according to the documents; according to the handbook; according to the manual; according to the book; \
         according to the page; according to the website; according to the wiki; according to the files; \
         according to our docs; according to our handbook; according to these articles; per the docs; \
         per the documentation; as per the docs; based on the articles; based on the article; based on the docs; \
         based on the documentation; based on the text; from the articles; from the docs; in the articles; \
         in the article; in this article; in these articles; in the docs; in the documentation; \
         does the article say; do the articles say; do the docs say; what do the articles say about; \
         as far as you know; to your knowledge; in your opinion; with the given context; given the context; \
         using the context; using the articles; using the documents; using the docs"
    ),
    hedges: phrases!(
        "sorry; sorry to bother you; sorry to bother; sorry for bothering you; sorry for the noise; \
         sorry if this was asked before; sorry if this has been asked before; sorry for the stupid question; \
         sorry for the dumb question; sorry for the basic question; excuse me; pardon me; pardon; apologies; \
         my apologies; apologies if this was asked before; apologies for the basic question; i apologise; \
         i apologize; stupid question; stupid question maybe; maybe a stupid question; \
         this may be a stupid question; this might be a stupid question; might be a stupid question; \
         probably a stupid question; dumb question; a dumb question; maybe a dumb question; \
         this may be a dumb question; this might be a dumb question; silly question; maybe a silly question; \
         noob question; newbie question; beginner question; basic question; i'm new here; i am new here; \
         im new here; i'm new to this; i am new to this; i'm a beginner; i am a beginner; i'm a newbie; new here; \
         first time here; first time posting; not sure if this is the right place; \
         not sure if this is the right channel; not sure if this is the right place to ask; \
         i'm not sure if this is the right place; i am not sure if this is the right place; not sure where to ask; \
         not sure who to ask; i don't know where to ask; i don't know if this is the right place; wrong channel; \
         maybe wrong channel; i hope this is the right place; hope this is the right place; \
         i may be missing something; maybe i'm missing something; i might be missing something; \
         am i missing something; i'm probably missing something; i searched but found nothing; \
         i searched and found nothing; i couldn't find it; i could not find it; i can't find it; couldn't find it; \
         i have looked everywhere; i looked everywhere; i've looked everywhere; i have been searching for hours; \
         i've been searching for hours; i'm stuck; i am stuck; i'm confused; i am confused; i'm lost; \
         long time reader; long time listener; if i may ask; if you don't mind; if you do not mind; \
         if you don't mind me asking; if that's ok; if that makes sense; no idea; i have no idea; forgive me; \
         forgive my ignorance; with all due respect; no offense; honestly; actually; seriously; basically; \
         to be honest; tbh; just asking for a friend; asking for a friend; i know this is basic; i know it's basic; \
         this has probably been asked before; it's probably obvious; this is probably obvious; \
         correct me if i'm wrong; i was told to ask here; someone told me to ask here"
    ),
    commands: phrases!(
        "tell me; tell me about; explain; explain to me; describe; describe to me; list; list all; name; show; \
         show me; give me; find; find out; look up; define; summarise; summarize; compare; enumerate; outline; \
         write down; get me; walk me through"
    ),
};
