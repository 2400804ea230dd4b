//! Key figures and their formulas, in bokmål.

use crate::text::{FigureTexts, FormulaText, Noun};

pub(super) const FIGURES: FigureTexts = FigureTexts {
    title: "Nøkkeltall",
    in_year: "I året",
    compared: "sammenlignet med",
    reference: "Referansebane: dagens dekning og bruk ved hver alder",
    reference_presumes: "Referansebanen forutsetter {places} nye plasser innen {year}. Den er en målestokk, ikke et råd.",
    places: "Plasser",
    fte: "Årsverk",
    cost: "Kostnad per år",
    cost_unit: "mill. kr",
    cost_short: "Mill. kr per år",
    unmet: "Uten døgntilbud",
    unmet_unit: "personer",
    fewer: "{number} færre",
    more: "{number} flere",
    same: "like mange",
    lower: "{number} mill. lavere",
    higher: "{number} mill. høyere",
    than_reference: "enn i referansebanen",
    than_base: "enn i {year}",
    same_as_reference: "som i referansebanen",
    same_as_base: "som i {year}",
    not_decided: "av dem er ikke vedtatt",
    all_decided: "dagens og vedtatte plasser",
    if_built: "hvis målet bygges",
    with_decided: "med dagens og vedtatte plasser",
    what_they_get: "De får om lag {hours} timer hjemmetjeneste i uka, eller en sykehusseng.",
    unmet_than_reference: "enn i referansebanen hvis målet bygges",
    empty_places: "plasser står tomme",
    empty_half: "halv kostnad regnes",
    empty_share: "{percent} av kostnaden regnes",
    family_hours: "timer i uka bærer pårørende",
    uncovered_hours: "timer i uka blir ikke gitt",
    decided_hours: "hvis målet bygges",
    how: "Slik er det regnet",
    how_title: "Slik er det regnet: {name}",
    sources: "Kilder",
    status: "{year}: {places} plasser, {fte} årsverk, {cost} millioner kroner per år. Uten døgntilbud: {unmet} hvis målet bygges, {decided} med dagens og vedtatte plasser.",
    person: Noun {
        one: "person",
        many: "personer",
    },
    place: Noun {
        one: "plass",
        many: "plasser",
    },
    basis: [
        "Det er ikke sagt hva en plass er.",
        "En plass er her planens plass.",
        "En plass er her en beboer i KOSTRA, i alle aldre. Korttidsplasser er ikke med.",
        "Plassene er vårt anslag.",
        "Plassene er dine egne tall.",
    ],
    before_calibration: "Modellen gir {modelled} årsverk før den er justert til kommunens {own}.",
    formula_places: FormulaText {
        numbers: "{coverage} per 100 × {n80} innbyggere = {places} plasser",
        meaning: "dekningsgrad × innbyggere på 80 år og over i {year}",
    },
    formula_places_need: FormulaText {
        numbers: "{before} + {ramp} × ({needed} − {before}) = {places} plasser",
        meaning: "dagens plasser nærmer seg behovet fram til målåret {target}",
    },
    formula_coverage: FormulaText {
        numbers: "{today} + {ramp} × ({wanted} − {today}) = {coverage} per 100",
        meaning: "dekningsgraden går jevnt fra {base} til målåret {target}",
    },
    formula_needed: FormulaText {
        numbers: "({need} − {home}) ÷ {occupancy} = {needed} plasser trengs",
        meaning: "personer med døgnbehov, minus dem som får døgnhjelp hjemme, delt på andelen plasser i bruk",
    },
    formula_gap: FormulaText {
        numbers: "{planned} − {places} = {gap} plasser",
        meaning: "dagens og vedtatte plasser, minus målet; et tall under null må vedtas",
    },
    formula_fte_home: FormulaText {
        numbers: "{hours} timer × 52 ÷ ({net} × {direct}) × {factor} = {fte} årsverk",
        meaning: "hjemmetjeneste: timer i uka, timer per årsverk, andel av tiden hos brukeren, og vekst og justering siden {base}",
    },
    formula_fte_places: FormulaText {
        numbers: "{paid} plasser × {staff} × {factor} = {fte} årsverk",
        meaning: "plasser som koster, årsverk per plass med denne blandingen av sykehjem og omsorgsbolig, og vekst og justering siden {base}",
    },
    formula_fte: FormulaText {
        numbers: "{home} + {places} + {measures} = {fte} årsverk",
        meaning: "hjemme, i plasser og i tiltak",
    },
    formula_heads: FormulaText {
        numbers: "{fte} ÷ {position} = {heads} ansatte",
        meaning: "delt på gjennomsnittlig stilling; i tillegg kommer {replacement} årsverk for sykefravær",
    },
    formula_cost_home: FormulaText {
        numbers: "{fte} × {price} = {cost} mill. kr",
        meaning: "hjemmetjeneste: årsverk × kostnad per årsverk",
    },
    formula_cost_places: FormulaText {
        numbers: "{fte} × {price} + {paid} × {other} = {cost} mill. kr",
        meaning: "plasser: årsverk × kostnad per årsverk, og det en plass ellers koster",
    },
    formula_cost_hospital: FormulaText {
        numbers: "{persons} × {share} × 365 × {price} kr = {cost} mill. kr",
        meaning: "de uten døgntilbud som venter på sykehus",
    },
    formula_cost_technology: FormulaText {
        numbers: "{technology} + {measures} = {cost} mill. kr",
        meaning: "velferdsteknologi og tiltak",
    },
    formula_cost_capital: FormulaText {
        numbers: "{cost} mill. kr",
        meaning: "renter og avdrag på plasser som er bygd siden {base}, etter tilskudd; husleie i omsorgsboliger kan dekke noe av sitt",
    },
    formula_cost_fees: FormulaText {
        numbers: "− {residents} × {fee} = −{cost} mill. kr",
        meaning: "det beboere i sykehjem betaler selv",
    },
    formula_cost: FormulaText {
        numbers: "{home} + {places} + {other} + {capital} − {fees} = {cost} mill. kr",
        meaning: "hjemme, plasser, sykehus med teknologi og tiltak, bygg, minus egenbetaling; faste 2023-priser",
    },
    formula_need: FormulaText {
        numbers: "{before} × {growth} = {need} personer",
        meaning: "de som fikk eller ventet på døgntilbud i {base}, ganget med veksten i behov ved alder og demens",
    },
    formula_unmet: FormulaText {
        numbers: "({needed} − {places}) × {occupancy} = {unmet} personer",
        meaning: "plasser som trengs, minus målet; aldri under null",
    },
    formula_unmet_decided: FormulaText {
        numbers: "({needed} − {planned}) × {occupancy} = {unmet} personer",
        meaning: "plasser som trengs, minus dagens og vedtatte plasser; aldri under null",
    },
    formula_unmet_care: FormulaText {
        numbers: "{share} på sykehus, resten {hours} timer hjemmetjeneste i uka",
        meaning: "slik modellen regner for hver person uten døgntilbud",
    },
};
