//! The formulas behind the key figures, in nynorsk.

use crate::text::{FormulaId, FormulaText};

pub(super) const FORMULAS: &[(FormulaId, FormulaText)] = &[
    (
        FormulaId::Places,
        FormulaText {
            numbers: "{coverage} per 100 × {n80} innbyggjarar = {places} plassar",
            meaning: "dekningsgrad × innbyggjarar på 80 år og over i {year}",
        },
    ),
    (
        FormulaId::PlacesNeed,
        FormulaText {
            numbers: "{before} + {ramp} × ({needed} − {before}) = {places} plassar",
            meaning: "plassane nærmar seg behovet fram til målåret {target}",
        },
    ),
    (
        FormulaId::Coverage,
        FormulaText {
            numbers: "{today} + {ramp} × ({wanted} − {today}) = {coverage} per 100",
            meaning: "dekningsgraden går jamt frå {base} til målåret {target}",
        },
    ),
    (
        FormulaId::Needed,
        FormulaText {
            numbers: "({need} − {home}) ÷ {occupancy} = {needed} plassar trengst",
            meaning: "personar med døgnbehov, minus dei som får døgnhjelp heime, delt på delen av plassane som er i bruk",
        },
    ),
    (
        FormulaId::Gap,
        FormulaText {
            numbers: "{planned} − {places} = {gap} plassar",
            meaning: "dagens og vedtekne plassar, minus målet; eit tal under null må vedtakast",
        },
    ),
    (
        FormulaId::FteHome,
        FormulaText {
            numbers: "{hours} timar × 52 ÷ ({net} × {direct}) × {factor} = {fte} årsverk",
            meaning: "heimeteneste: timar i veka, timar per årsverk, del av tida hos brukaren, og vekst og justering sidan {base}",
        },
    ),
    (
        FormulaId::FtePlaces,
        FormulaText {
            numbers: "{paid} plassar × {staff} × {factor} = {fte} årsverk",
            meaning: "plassar som kostar, årsverk per plass med denne blandinga av sjukeheim og omsorgsbustad, og vekst og justering sidan {base}",
        },
    ),
    (
        FormulaId::Fte,
        FormulaText {
            numbers: "{home} + {places} + {measures} = {fte} årsverk",
            meaning: "heime, i plassar og i tiltak",
        },
    ),
    (
        FormulaId::Heads,
        FormulaText {
            numbers: "{fte} ÷ {position} = {heads} tilsette",
            meaning: "delt på gjennomsnittleg stilling; i tillegg kjem {replacement} årsverk for sjukefråvær",
        },
    ),
    (
        FormulaId::CostHome,
        FormulaText {
            numbers: "{fte} × {price} = {cost} mill. kr",
            meaning: "heimeteneste: årsverk × kostnad per årsverk",
        },
    ),
    (
        FormulaId::CostPlaces,
        FormulaText {
            numbers: "{fte} × {price} + {paid} × {other} = {cost} mill. kr",
            meaning: "plassar: årsverk × kostnad per årsverk, og det ein plass elles kostar",
        },
    ),
    (
        FormulaId::CostHospital,
        FormulaText {
            numbers: "{persons} × {share} × 365 × {price} kr = {cost} mill. kr",
            meaning: "dei utan døgntilbod som ventar på sjukehus",
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
            meaning: "renter og avdrag på plassar som er bygde sidan {base}, etter tilskot; husleige i omsorgsbustader kan dekkje noko av det",
        },
    ),
    (
        FormulaId::CostFees,
        FormulaText {
            numbers: "− {residents} × {fee} = −{cost} mill. kr",
            meaning: "det bebuarar i sjukeheim betaler sjølve",
        },
    ),
    (
        FormulaId::Cost,
        FormulaText {
            numbers: "{home} + {places} + {other} + {capital} − {fees} = {cost} mill. kr",
            meaning: "heime, plassar, sjukehus med teknologi og tiltak, bygg, minus eigenbetaling; faste 2023-prisar",
        },
    ),
    (
        FormulaId::Need,
        FormulaText {
            numbers: "{before} × {growth} = {need} personar",
            meaning: "dei som fekk eller venta på døgntilbod i {base}, gonga med veksten i behov ved alder og demens",
        },
    ),
    (
        FormulaId::Unmet,
        FormulaText {
            numbers: "({needed} − {places}) × {occupancy} = {unmet} personar",
            meaning: "plassar som trengst, minus målet; eit tal under null betyr at ingen står utan",
        },
    ),
    (
        FormulaId::UnmetDecided,
        FormulaText {
            numbers: "({needed} − {planned}) × {occupancy} = {unmet} personar",
            meaning: "plassar som trengst, minus dagens og vedtekne plassar; eit tal under null betyr at ingen står utan",
        },
    ),
    (
        FormulaId::UnmetCare,
        FormulaText {
            numbers: "{share} på sjukehus, resten {hours} timar heimeteneste i veka",
            meaning: "slik modellen reknar for kvar person utan døgntilbod",
        },
    ),
    (
        FormulaId::Moved,
        FormulaText {
            numbers: "{before} {change} = {value}",
            meaning: "{what} i {year}, {unit}: utan tiltaka, og det tiltaka flyttar",
        },
    ),
    (
        FormulaId::MovedToLimit,
        FormulaText {
            numbers: "{before} {change} går ut over grensa {value}",
            meaning: "{what} i {year}, {unit}: tiltaka flyttar så langt det går",
        },
    ),
];
