//! What Dutch questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "wie; wiens; welke persoon; welke mensen; door wie; van wie; met wie; aan wie; voor wie; bij wie; \
         welke schrijver; welke koning"
    ),
    when: phrases!(
        "wanneer; sinds wanneer; tot wanneer; vanaf wanneer; in welk jaar; in welke maand; in welke eeuw; \
         op welke dag; op welke datum; hoe laat; om hoe laat; tegen wanneer; welk jaar; in welk seizoen; \
         tot hoe laat; vanaf hoe laat"
    ),
    place: phrases!(
        "waar; waarheen; waarvandaan; waar naartoe; waar vandaan; in welke stad; in welk land; in welk dorp; \
         in welke provincie; op welke plaats; op welke plek; in welk gebouw; in welke straat; vanwaar; op welk adres"
    ),
    why: phrases!(
        "waarom; hoezo; om welke reden; om welke redenen; wat is de reden; wat is de oorzaak; hoe komt het dat; \
         hoe komt het; waardoor; vanwege wat; met welk doel; waar komt het door"
    ),
    how: phrases!("hoe; op welke manier; op welke wijze; waarmee; langs welke weg; met welke middelen"),
    how_many: phrases!(
        "hoeveel mensen; hoeveel personen; hoeveel keer; hoeveel dagen; hoeveel stuks; hoe vaak; welk aantal; \
         wat is het aantal; aantal; hoeveel inwoners; hoeveel soorten"
    ),
    how_much: phrases!("hoeveel; hoe veel; welke hoeveelheid; wat is de hoeveelheid; welk percentage; welk deel"),
    money: phrases!(
        "wat kost; wat kosten; hoe duur; hoeveel kost; hoeveel kosten; hoeveel geld; hoeveel euro; welke prijs; \
         wat is de prijs; hoe hoog is de prijs; hoe hoog zijn de kosten; wat zijn de kosten; hoeveel verdient; \
         hoeveel betaal; hoeveel betaalt; wat moet ik betalen; welk bedrag; wat is het tarief; wat bedragen de kosten"
    ),
    measures: phrases!(
        "hoe lang; hoelang; hoe hoog; hoe groot; hoe ver; hoe breed; hoe diep; hoe zwaar; hoe oud; hoe snel; \
         hoe warm; hoe koud; hoe heet; hoe dik; hoe klein; vanaf welke leeftijd; op welke leeftijd; hoeveel meter; \
         hoeveel kilometer; hoeveel kilo; hoeveel uur; hoeveel jaar; hoeveel graden; binnen welke termijn"
    ),
    defines: phrases!(
        "wat is; wat is een; wat is de; wat is het; wat zijn; wat betekent; wat betekenen; wat houdt; \
         wat wordt bedoeld met; wat bedoelt men met; wat bedoelen ze met; wat verstaat men onder; \
         wat verstaan we onder; wat wordt verstaan onder; waar staat; wat is de definitie van; \
         wat is de betekenis van; definitie van; de definitie van; betekenis van"
    ),
    lists: phrases!(
        "welke; noem; noem alle; geef alle; som; lijst van; een lijst van; wat zijn de; welke soorten; \
         geef een overzicht van; overzicht van"
    ),
    what: phrases!("wat; welk; wat voor; welke van de; waarover; waarvan; waaruit; waarin"),
    yes_no: phrases!(
        "is; zijn; was; waren; heeft; hebben; had; hadden; kan; kunnen; kun; kon; konden; zou; zouden; mag; mogen; \
         moet; moeten; zal; zullen; wordt; worden; werd; werden; bestaat; bestaan; geldt; klopt; is er; zijn er; \
         ben ik; heb ik; moet ik; kan ik; mag ik"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "hallo; hallo allemaal; hallo iedereen; hallo team; hallo daar; hoi; hoi allemaal; hoi team; hoi iedereen; \
         hi; hey; hé; heey; hai; hallootjes; dag allemaal; dag iedereen; dag team; dag meneer; dag mevrouw; \
         goedendag; goeiedag; goedemorgen; goedemiddag; goedenavond; goeiemorgen; goeiemiddag; goeienavond; \
         goede morgen; goede middag; goede avond; goedemorgen allemaal; beste allemaal; beste team; beste collega; \
         beste collega's; beste mensen; beste meneer; beste mevrouw; beste heer; beste lezer; geachte; geachte heer; \
         geachte mevrouw; geachte heer of mevrouw; geachte heer mevrouw; geachte heren; geachte dames en heren; \
         lieve allemaal; lieve mensen; yo; ik hoop dat het goed met je gaat; ik hoop dat het goed met u gaat; \
         ik hoop dat alles goed gaat; hopelijk gaat alles goed; hoe gaat het met je; hoe gaat het met u"
    ),
    thanks: phrases!(
        "bedankt; bedankt alvast; alvast bedankt; alvast heel erg bedankt; alvast hartelijk dank; alvast dank; \
         bij voorbaat dank; bij voorbaat bedankt; bij voorbaat hartelijk dank; dank; dank je; dank je wel; dank u; \
         dank u wel; dank jullie; dank jullie wel; dankjewel; dankuwel; dankje; hartelijk dank; hartelijk bedankt; \
         heel erg bedankt; erg bedankt; super bedankt; veel dank; duizendmaal dank; met dank; bedankt voor de hulp; \
         bedankt voor je hulp; bedankt voor uw hulp; bedankt voor jullie hulp; dank voor de hulp; \
         bedankt voor de moeite; bedankt voor je tijd; bedankt voor uw tijd; bedankt voor je antwoord; \
         bedankt voor uw antwoord; bedankt voor het meedenken; alvast bedankt voor de hulp; \
         alvast bedankt voor de moeite; thanks; thnx; thx; tnx; tx; merci; ik waardeer het zeer; \
         alle hulp is welkom; hulp wordt gewaardeerd; je bent geweldig; toppie bedankt"
    ),
    closings: phrases!(
        "met vriendelijke groet; met vriendelijke groeten; vriendelijke groet; vriendelijke groeten; \
         met hartelijke groet; met hartelijke groeten; hartelijke groet; hartelijke groeten; met beste groet; \
         beste groeten; beste groet; veel groeten; vele groeten; lieve groet; lieve groeten; liefs; groet; groeten; \
         groetjes; hartelijks; hoogachtend; met de meeste hoogachting; met hoogachting; mvg; m vr gr; vr gr; grtz; \
         gr; gtjs; fijne dag; fijne dag nog; nog een fijne dag; een fijne dag; prettige dag; nog een prettige dag; \
         fijn weekend; prettig weekend; fijne avond; tot ziens; tot snel; tot straks; tot later; tot gauw; tot dan; \
         tot morgen; doei; doeg; doei doei; dag dag; de mazzel; later; ik hoor graag van je; ik hoor graag van u; \
         ik hoor het graag; in afwachting van uw antwoord; verzonden vanaf mijn iphone; verstuurd vanaf mijn iphone; \
         verzonden vanaf mijn telefoon"
    ),
    urgencies: phrases!(
        "dringend; het is dringend; dit is dringend; met spoed; spoed; het heeft haast; er is haast bij; \
         ik heb haast; zo snel mogelijk; zsm; z s m; asap; zo spoedig mogelijk; graag snel antwoord; \
         graag snel een antwoord; graag vandaag nog; ik heb het snel nodig; ik heb dit snel nodig; \
         ik heb dit vandaag nodig; ik moet het snel weten; ik moet het vandaag weten; korte vraag; een korte vraag; \
         even een korte vraag; snelle vraag; een snelle vraag; vraagje; een vraagje; klein vraagje; \
         even een vraagje; kort vraagje; snel vraagje; simpele vraag; nog een vraag; nog een vraagje; \
         ik heb een vraag; ik heb een vraagje; ik heb even een vraag; ik had een vraag; ik had een vraagje; \
         geen haast; heeft geen haast; als je tijd hebt; als u tijd heeft; wanneer je tijd hebt; als je even hebt; \
         voor mijn huiswerk; het is voor mijn werk; het is voor school; mijn baas wil het weten"
    ),
    forms: phrases!(
        "in steekwoorden; in puntjes; puntsgewijs; met opsommingstekens; als opsomming; als lijst; als lijstje; \
         in lijstvorm; als tabel; in tabelvorm; in één zin; in een zin; in twee zinnen; in een paar zinnen; \
         in enkele zinnen; in een paar woorden; in enkele woorden; in eenvoudige woorden; in simpele woorden; \
         in gewone taal; in begrijpelijke taal; in eenvoudige taal; in jip-en-janneketaal; in je eigen woorden; \
         in eigen woorden; kort; heel kort; kortweg; kort en bondig; kort samengevat; hou het kort; houd het kort; \
         graag kort; kort antwoord; alleen het antwoord; uitgebreid; in detail; gedetailleerd; \
         zo uitgebreid mogelijk; stap voor stap; stapsgewijs; simpel uitgelegd; eenvoudig uitgelegd; \
         makkelijk uitgelegd; leg het simpel uit; leg het eenvoudig uit; alsof ik vijf ben; alsof ik 5 ben; \
         alsof ik vijf jaar ben; graag in het nederlands; antwoord in het nederlands; \
         antwoord graag in het nederlands; antwoord kort; antwoord in één zin; met bronnen; met bronvermelding; \
         met bron; vermeld je bronnen; met voorbeelden; met een voorbeeld; geef voorbeelden; geen lange antwoorden; \
         wees eerlijk; wees precies; verzin niets; niets verzinnen; gebruik alleen de artikelen; \
         maximaal 100 woorden; in maximaal 100 woorden; in 100 woorden; tl;dr"
    ),
    frames: phrases!(
        "kun je me zeggen; kan je me zeggen; kunt u me zeggen; kunt u mij zeggen; kun je mij zeggen; \
         kun je me vertellen; kan je me vertellen; kun je mij vertellen; kunt u mij vertellen; kunt u me vertellen; \
         kunnen jullie me vertellen; zou je me kunnen vertellen; zou je mij kunnen vertellen; \
         zou u mij kunnen vertellen; zou u me kunnen vertellen; zou je me kunnen zeggen; zou u mij kunnen zeggen; \
         kan iemand me vertellen; kan iemand mij vertellen; kan iemand me zeggen; kan iemand mij uitleggen; \
         kan iemand uitleggen; kun je uitleggen; kunt u uitleggen; kun je me uitleggen; kunt u mij uitleggen; \
         kun je me helpen; kunt u mij helpen; kan iemand me helpen; kan iemand mij helpen; kan iemand helpen; \
         weet je; weet jij; weet u; weten jullie; weet iemand; weet er iemand; weet toevallig iemand; \
         weet je toevallig; weet u misschien; weet je misschien; weet je of; weet jij of; weet u of; weet iemand of; \
         heb je enig idee; heeft iemand enig idee; heeft iemand een idee; heb je een idee; enig idee; \
         iemand enig idee; iemand een idee; ik wil weten; ik wil graag weten; ik zou graag weten; \
         ik zou graag willen weten; ik zou willen weten; ik wil graag vragen; ik wou vragen; ik wilde vragen; \
         ik wil vragen; ik vroeg me af; ik vraag me af; ik vraag mij af; we vragen ons af; wij vragen ons af; \
         we willen graag weten; ik ben benieuwd; ik ben nieuwsgierig; ik ben op zoek naar het antwoord op; \
         mag ik vragen; mag ik iets vragen; mag ik weten; ik moet weten; ik probeer te begrijpen; ik begrijp niet; \
         ik snap niet; ik kan niet vinden; ik kon niet vinden; mijn vraag is; mijn vraag; de vraag is; \
         mijn vraag luidt; vraag; alsjeblieft; alstublieft; aub; a u b; svp; graag; help me; laat me weten; \
         laat mij weten; graag hoor ik; wie weet; wie kan me vertellen; wie kan mij vertellen; misschien weet jij; \
         een klant vroeg me; een collega vroeg me; iemand vroeg me; ik ben vergeten; ik weet niet meer; \
         voor de zekerheid; even checken; even voor de duidelijkheid; is bekend; is het bekend; overigens; trouwens; \
         oké; ok; nou; hmm"
    ),
    sources: phrases!(
        "volgens het artikel; volgens de artikelen; volgens de tekst; volgens het document; volgens de documenten; \
         volgens de documentatie; volgens de docs; volgens de handleiding; volgens het handboek; volgens het boek; \
         volgens de pagina; volgens de website; volgens de wiki; volgens de auteur; volgens deze artikelen; \
         volgens dit artikel; op basis van het artikel; op basis van de artikelen; op basis van de tekst; \
         op basis van de documentatie; in het artikel; in dit artikel; in de artikelen; in deze artikelen; \
         in de tekst; in de documentatie; in de docs; uit de tekst; uit het artikel; aan de hand van de tekst; \
         voor zover je weet; voor zover bekend; volgens jou"
    ),
    hedges: phrases!(
        "sorry; sorry voor de vraag; sorry voor het storen; sorry dat ik stoor; sorry dat ik je stoor; \
         sorry voor de domme vraag; sorry als dit al eerder gevraagd is; sorry als dit een domme vraag is; excuus; \
         excuses; mijn excuses; excuseer; excuseer me; excuseer mij; pardon; neem me niet kwalijk; \
         neemt u mij niet kwalijk; domme vraag; een domme vraag; misschien een domme vraag; \
         misschien een domme vraag maar; dit is misschien een domme vraag; het is misschien een domme vraag; \
         waarschijnlijk een domme vraag; stomme vraag; misschien een stomme vraag; beginnersvraag; basisvraag; \
         ik ben nieuw hier; ik ben hier nieuw; nieuw hier; ik ben een beginner; ik weet niet zeker; \
         ik weet het niet zeker; ik ben er niet zeker van; niet zeker of dit de juiste plek is; \
         ik weet niet of dit de juiste plek is; ik weet niet of ik hier goed zit; ik heb al gezocht; \
         ik heb al overal gezocht; ik kan het niet vinden; ik kon het niet vinden; ik kan het nergens vinden; \
         ik kom er niet uit; ik snap het niet; ik begrijp het niet; ik mis misschien iets; het spijt me; \
         als ik vragen mag; als ik zo vrij mag zijn; als dat mag; als iemand het weet; mocht iemand het weten; \
         geen idee; ik heb geen idee; vergeef me; eerlijk gezegd; vraag voor een vriend; \
         misschien is dit al eerder gevraagd; dit is vast al eens gevraagd"
    ),
    commands: phrases!(
        "zeg me; zeg mij; zeg; vertel; vertel me; vertel mij; vertel eens; leg uit; leg me uit; leg mij uit; \
         verklaar; noem; noem me; beschrijf; omschrijf; toon; toon me; laat zien; laat me zien; laat mij zien; geef; \
         geef me; geef mij; som op; zoek; zoek op; zoek uit; definieer; vat samen; vergelijk; \
         geef een overzicht van; geef een lijst van; maak een lijst van; maak een lijst met"
    ),
};
