//! The formulas behind the key figures, in bokmål.

use crate::text::{FormulaId, FormulaText};

pub(super) const FORMULAS: &[(FormulaId, FormulaText)] = &[
    (
        FormulaId::Places,
        FormulaText {
            numbers: "{coverage} per 100 × {n80} innbyggere = {places} plasser",
            meaning: "dekningsgrad × innbyggere på 80 år og over i {year}",
        },
    ),
    (
        FormulaId::PlacesNeed,
        FormulaText {
            numbers: "{before} + {ramp} × ({needed} − {before}) = {places} plasser",
            meaning: "dagens plasser nærmer seg behovet fram til målåret {target}",
        },
    ),
    (
        FormulaId::Coverage,
        FormulaText {
            numbers: "{today} + {ramp} × ({wanted} − {today}) = {coverage} per 100",
            meaning: "dekningsgraden går jevnt fra {base} til målåret {target}",
        },
    ),
    (
        FormulaId::Needed,
        FormulaText {
            numbers: "({need} − {home}) ÷ {occupancy} = {needed} plasser trengs",
            meaning: "personer med døgnbehov, minus dem som får døgnhjelp hjemme, delt på andelen plasser i bruk",
        },
    ),
    (
        FormulaId::Gap,
        FormulaText {
            numbers: "{planned} − {places} = {gap} plasser",
            meaning: "dagens og vedtatte plasser, minus målet; et tall under null må vedtas",
        },
    ),
    (
        FormulaId::FteHome,
        FormulaText {
            numbers: "{hours} timer × 52 ÷ ({net} × {direct}) × {factor} = {fte} årsverk",
            meaning: "hjemmetjeneste: timer i uka, timer per årsverk, andel av tiden hos brukeren, og vekst og justering siden {base}",
        },
    ),
    (
        FormulaId::FtePlaces,
        FormulaText {
            numbers: "{paid} plasser × {staff} × {factor} = {fte} årsverk",
            meaning: "plasser som koster, årsverk per plass med denne blandingen av sykehjem og omsorgsbolig, og vekst og justering siden {base}",
        },
    ),
    (
        FormulaId::Fte,
        FormulaText {
            numbers: "{home} + {places} + {measures} = {fte} årsverk",
            meaning: "hjemme, i plasser og i tiltak",
        },
    ),
    (
        FormulaId::Heads,
        FormulaText {
            numbers: "{fte} ÷ {position} = {heads} ansatte",
            meaning: "delt på gjennomsnittlig stilling; i tillegg kommer {replacement} årsverk for sykefravær",
        },
    ),
    (
        FormulaId::CostHome,
        FormulaText {
            numbers: "{fte} × {price} = {cost} mill. kr",
            meaning: "hjemmetjeneste: årsverk × kostnad per årsverk",
        },
    ),
    (
        FormulaId::CostPlaces,
        FormulaText {
            numbers: "{fte} × {price} + {paid} × {other} = {cost} mill. kr",
            meaning: "plasser: årsverk × kostnad per årsverk, og det en plass ellers koster",
        },
    ),
    (
        FormulaId::CostHospital,
        FormulaText {
            numbers: "{persons} × {share} × 365 × {price} kr = {cost} mill. kr",
            meaning: "de uten døgntilbud som venter på sykehus",
        },
    ),
    (
        FormulaId::CostTechnology,
        FormulaText {
            numbers: "{technology} + {measures} = {cost} mill. kr",
            meaning: "velferdsteknologi og tiltak",
        },
    ),
    (
        FormulaId::CostCapital,
        FormulaText {
            numbers: "{cost} mill. kr",
            meaning: "renter og avdrag på plasser som er bygd siden {base}, etter tilskudd; husleie i omsorgsboliger kan dekke noe av sitt",
        },
    ),
    (
        FormulaId::CostFees,
        FormulaText {
            numbers: "− {residents} × {fee} = −{cost} mill. kr",
            meaning: "det beboere i sykehjem betaler selv",
        },
    ),
    (
        FormulaId::Cost,
        FormulaText {
            numbers: "{home} + {places} + {other} + {capital} − {fees} = {cost} mill. kr",
            meaning: "hjemme, plasser, sykehus med teknologi og tiltak, bygg, minus egenbetaling; faste 2023-priser",
        },
    ),
    (
        FormulaId::Need,
        FormulaText {
            numbers: "{before} × {growth} = {need} personer",
            meaning: "de som fikk eller ventet på døgntilbud i {base}, ganget med veksten i behov ved alder og demens",
        },
    ),
    (
        FormulaId::Unmet,
        FormulaText {
            numbers: "({needed} − {places}) × {occupancy} = {unmet} personer",
            meaning: "plasser som trengs, minus målet; et tall under null betyr at ingen står uten",
        },
    ),
    (
        FormulaId::UnmetDecided,
        FormulaText {
            numbers: "({needed} − {planned}) × {occupancy} = {unmet} personer",
            meaning: "plasser som trengs, minus dagens og vedtatte plasser; et tall under null betyr at ingen står uten",
        },
    ),
    (
        FormulaId::UnmetCare,
        FormulaText {
            numbers: "{share} på sykehus, resten {hours} timer hjemmetjeneste i uka",
            meaning: "slik modellen regner for hver person uten døgntilbud",
        },
    ),
    (
        FormulaId::Moved,
        FormulaText {
            numbers: "{before} {change} = {value}",
            meaning: "{what} i {year}, {unit}: uten tiltakene, og det tiltakene flytter",
        },
    ),
    (
        FormulaId::MovedToLimit,
        FormulaText {
            numbers: "{before} {change} går ut over grensen {value}",
            meaning: "{what} i {year}, {unit}: tiltakene flytter så langt det går",
        },
    ),
];
