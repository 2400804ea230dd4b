//! Own numbers: the file is read back as it was written, errors name their place, and every number says
//! where it comes from.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    missing_docs,
    reason = "a test says what is wrong by failing, in its helpers too"
)]

mod support {
    pub mod packaged;
}

use omsorgstrappa_core::format::tidy;
use omsorgstrappa_core::model::parameter::{ParameterId, Parameters};
use omsorgstrappa_core::own::{
    KINDS, NumberOrigin, OwnError, OwnFault, OwnField, OwnNumbers, Site, SiteFault, SiteLine,
    origin, question, read_own, sites, template, write_own,
};
use omsorgstrappa_core::scenario::{Origin, Overrides, PlacesBasis, Scenario, prepare};
use omsorgstrappa_core::text::{BOKMAL, OwnTexts, own_message, question_message};
use proptest::prelude::*;
use support::packaged::municipality;

static OWN: OwnTexts = BOKMAL.own;

fn written(own: &OwnNumbers) -> String {
    write_own(own, &OWN, &BOKMAL)
}

fn read(text: &str) -> Result<OwnNumbers, OwnError> {
    read_own(text.as_bytes(), &OWN)
}

/// Any number that a field may hold, with at most twelve digits, as everything typed has.
fn value(field: OwnField) -> BoxedStrategy<f64> {
    if field.is_truth() {
        return prop_oneof![Just(0.0), Just(1.0)].boxed();
    }
    let any = prop_oneof![
        0.0..1.0,
        0.0..100.0,
        0.0..1e6,
        (0..5000_i32).prop_map(f64::from)
    ];
    any.prop_map(tidy)
        .prop_filter("what the field may be", move |value| {
            field.limit().allows(*value)
        })
        .boxed()
}

prop_compose! {
    fn site(field: OwnField)(name in "[A-Za-zÆØÅæøå0-9][A-Za-zÆØÅæøå0-9 ;\"=.-]{0,18}[a-zæøå0-9]", places in value(field)) -> Site {
        Site { field, name, places }
    }
}

fn own_numbers() -> impl Strategy<Value = OwnNumbers> {
    let fields: Vec<OwnField> = OwnField::all().collect();
    let values: Vec<_> = fields
        .iter()
        .map(|&field| proptest::option::of(value(field)))
        .collect();
    let kinds = [OwnField::PlacesInstitution, OwnField::PlacesCareHome];
    let sites = kinds.map(|field| proptest::collection::vec(site(field), 0..4));
    (values, sites).prop_map(move |(values, [institutions, homes])| {
        let mut own = OwnNumbers::default();
        for site in institutions.into_iter().chain(homes) {
            if !own
                .sites
                .iter()
                .any(|known| known.field == site.field && known.name == site.name)
            {
                own.sites.push(site);
            }
        }
        for (&field, value) in fields.iter().zip(values) {
            let by_site = own.sites.iter().any(|site| site.field == field);
            own.values
                .extend(value.filter(|_| !by_site).map(|value| (field, value)));
        }
        own.values.sort_by_key(|(field, _)| *field);
        own
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(own in own_numbers()) {
        prop_assert_eq!(read(&written(&own)).unwrap(), own);
    }

    #[test]
    fn no_file_panics(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        if let Err(error) = read_own(&bytes, &OWN) {
            prop_assert!(!own_message(&error, &OWN, &BOKMAL.import, &BOKMAL).is_empty());
        }
    }

    #[test]
    fn no_changed_file_panics(own in own_numbers(), at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let mut bytes = written(&own).into_bytes();
        let place = at.index(bytes.len());
        bytes[place] = byte;
        bytes.truncate(cut.index(bytes.len()) + 1);
        let _ = read_own(&bytes, &OWN);
    }

    #[test]
    fn a_scenario_gives_its_own_numbers_back(own in own_numbers()) {
        let packaged = municipality("3312").baseline;
        let (mut overrides, mut parameters) = (Overrides::default(), Parameters::default());
        own.apply(&packaged, &mut overrides, &mut parameters);
        let back = OwnNumbers::of(&overrides, &parameters);
        for field in OwnField::all() {
            if let Some(value) = own.get(field) {
                let default = matches!(field, OwnField::Parameter(id) if id.spec().mode.total_cmp(&value).is_eq());
                prop_assert_eq!(back.get(field), (!default).then_some(value), "{:?}", field);
            }
        }
    }
}

#[test]
fn the_template_has_every_field_and_opens_in_excel() {
    let text = template(&OWN, &BOKMAL);
    assert!(text.starts_with("\u{feff}felt;navn;sted;verdi;enhet;forklaring\r\n"));
    assert_eq!(text.lines().count(), 1 + OwnField::all().count());
    for field in OwnField::all() {
        assert!(text.contains(field.key()));
        let described = OWN.field(field, &BOKMAL);
        assert!(
            !described.label.is_empty() && !described.explanation.is_empty(),
            "{field:?}"
        );
    }
    assert!(text.contains("Alle hjemmetjenester, vedtakstimer per bruker"));
    assert!(text.contains("Brutto driftsutgifter"));
    assert_eq!(read(&text), Ok(OwnNumbers::default()));
}

#[test]
fn a_file_saved_again_from_excel_is_read() {
    let rows = "felt;navn;sted;verdi;enhet;forklaring\r\nplaces.institution;Sykehjemsplasser;Fosshagen;1 040,5;;\r\n\
        places.institution;x;Bråset;20;;\r\nsick_leave;Sykefravær;;11,7 %;;\r\nusers_exclude_care_homes;x;;JA;;\r\ncare_cost;;;;;\r\n";
    let windows: Vec<u8> = rows
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    let tabs = rows.replace(';', "\t");
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(tabs.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    for bytes in [rows.as_bytes().to_vec(), windows, utf16] {
        let own = read_own(&bytes, &OWN).unwrap();
        assert_eq!(own.get(OwnField::PlacesInstitution), Some(1060.5));
        assert_eq!(own.sites[1].name, "Bråset");
        assert_eq!(
            own.get(OwnField::Parameter(ParameterId::SickLeave)),
            Some(0.117)
        );
        assert_eq!(own.get(OwnField::UsersExcludeCareHomes), Some(1.0));
        assert_eq!(own.get(OwnField::CareCost), None);
    }
}

#[test]
fn errors_name_line_and_column() {
    let of = |row: &str| read(&format!("felt;navn;sted;verdi\r\n{row}\r\n")).unwrap_err();
    let message = |error: &OwnError| own_message(error, &OWN, &BOKMAL.import, &BOKMAL);
    let error = of("care_fte;x;;mange");
    assert_eq!((error.line, error.column), (2, 4));
    assert_eq!(
        message(&error),
        "Linje 2, kolonne 4: Her ventet vi et tall, og fant «mange»."
    );
    let error = of("care_ftes;x;;1");
    assert_eq!(
        (error.column, error.fault),
        (1, OwnFault::UnknownField("care_ftes".to_owned()))
    );
    let error = of("care_cost;x;;1.240");
    assert!(matches!(error.fault, OwnFault::Ambiguous(_)));
    let error = of("care_cost;x;;-1");
    assert_eq!(
        message(&error),
        "Linje 2, kolonne 4: «Brutto driftsutgifter til pleie og omsorg» må være over 0."
    );
    let error = of("sick_leave;x;;120");
    assert!(
        message(&error).contains("mellom 0 og 100"),
        "{}",
        message(&error)
    );
    assert!(matches!(
        of("waiting;x;Lierbyen;1").fault,
        OwnFault::NoSites(_)
    ));
    assert!(matches!(
        of("waiting;;;1\r\nwaiting;;;2").fault,
        OwnFault::Twice(_)
    ));
    assert!(matches!(
        of("places.institution;;A;1\r\nplaces.institution;;;2").fault,
        OwnFault::SitesAndSum(_)
    ));
    assert!(matches!(
        of("users_exclude_care_homes;;;kanskje").fault,
        OwnFault::NotYesOrNo(_)
    ));
    assert_eq!(
        read("a;b\r\n1;2\r\n").unwrap_err().fault,
        OwnFault::NoHeading
    );
    assert!(matches!(
        read_own(b"\x89PNG", &OWN).unwrap_err().fault,
        OwnFault::File(_)
    ));
}

#[test]
fn a_number_far_from_the_usual_gets_a_question() {
    let lier = municipality("3312").baseline;
    // Lier has some 29 000 inhabitants: about 900 million and 800 man-years at the country's level.
    assert_eq!(question(OwnField::CareCost, 900.0, &lier), None);
    assert_eq!(question(OwnField::CareFte, 800.0, &lier), None);
    for thousand_too_much in [900_000.0, 900_000_000.0] {
        let asked = question(OwnField::CareCost, thousand_too_much, &lier).unwrap();
        let text = question_message(&asked, &OWN, &BOKMAL);
        assert!(
            text.contains("millioner kroner er langt fra det vanlige"),
            "{text}"
        );
    }
    assert!(question(OwnField::HomeCareHours, 400.0, &lier).is_some());
    assert!(question(OwnField::UsersFrom80, 1e6, &lier).is_some());
    assert!(question(OwnField::Parameter(ParameterId::SickLeave), 0.5, &lier).is_some());
    for field in OwnField::all() {
        let packaged = OwnNumbers::of(
            &Overrides {
                places: Some(lier.places),
                ..Overrides::default()
            },
            &Parameters::default(),
        );
        let own = packaged.get(field);
        assert!(
            own.is_none_or(|value| question(field, value, &lier).is_none()),
            "{field:?}"
        );
    }
}

#[test]
fn every_number_says_where_it_comes_from() {
    let lier = municipality("3312");
    let mut scenario = Scenario::untouched("3312");
    let of = |scenario: &Scenario, field| origin(field, scenario, Some(&lier));
    let sick_leave = OwnField::Parameter(ParameterId::SickLeave);
    let expected = if lier.baseline.places_basis == PlacesBasis::Estimate {
        NumberOrigin::Estimated
    } else {
        NumberOrigin::Packaged
    };
    assert_eq!(of(&scenario, OwnField::PlacesInstitution), expected);
    assert_eq!(of(&scenario, OwnField::CareCost), NumberOrigin::National);
    assert_eq!(of(&scenario, sick_leave), NumberOrigin::National);
    assert_eq!(
        of(&scenario, OwnField::Parameter(ParameterId::DirectShare)),
        NumberOrigin::Estimated
    );

    let mut own = OwnNumbers::default();
    own.set(OwnField::PlacesCareHome, Some(77.0));
    own.set(OwnField::CareCost, Some(900.0));
    own.set(sick_leave, Some(0.1));
    let Origin::Packaged { overrides, .. } = &mut scenario.origin else {
        panic!("packaged");
    };
    own.apply(&lier.baseline, overrides, &mut scenario.parameters);
    assert_eq!(of(&scenario, OwnField::PlacesCareHome), NumberOrigin::Own);
    // Only carried along, because the format takes both kinds together.
    assert_eq!(of(&scenario, OwnField::PlacesInstitution), expected);
    assert_eq!(of(&scenario, OwnField::CareCost), NumberOrigin::Own);
    assert_eq!(of(&scenario, sick_leave), NumberOrigin::Own);
    assert_eq!(
        prepare(&scenario, Some(&lier))
            .unwrap()
            .baseline
            .places
            .care_home_24h,
        77.0
    );

    // Taken out again, everything is as before.
    let Origin::Packaged { overrides, .. } = &mut scenario.origin else {
        panic!("packaged");
    };
    OwnNumbers::default().apply(&lier.baseline, overrides, &mut scenario.parameters);
    assert_eq!(scenario, Scenario::untouched("3312"));
    for origin in NumberOrigin::ALL {
        assert!(!OWN.origin(origin).is_empty());
    }
}

/// Lier's three nursing homes by its plan (44, 86 and 24: 154, not the 126 of the plan's table) written down site by site.
#[test]
fn sites_add_up_and_go_into_the_file() {
    let line = |name: &str, field, places: &str| SiteLine {
        name: name.to_owned(),
        field,
        places: places.to_owned(),
    };
    let [institution, care_home] = KINDS;
    let lines = vec![
        line("Fosshagen", institution, "86"),
        line(" Frogner", institution, "44"),
        SiteLine::new(institution),
        line("Liertun", institution, "24"),
        line("Liertun", care_home, "7,5"),
    ];
    let found = sites(&lines).unwrap();
    assert_eq!(found.len(), 4);
    assert_eq!(found[1].name, "Frogner");
    let mut own = OwnNumbers::default();
    own.set(institution, Some(154.0));
    own.set(care_home, Some(8.0));
    own.set(OwnField::Waiting, Some(3.0));
    let own = own.with_sites(&found);
    // What the sites do not add up to stays as it is.
    assert_eq!(own.get(institution), Some(154.0));
    assert_eq!(own.get(care_home), Some(8.0));
    assert_eq!(own.sites, found[..3]);
    let file = write_own(&own, &OWN, &BOKMAL);
    assert!(file.contains(";Fosshagen;86;"), "{file}");
    assert_eq!(read_own(file.as_bytes(), &OWN).unwrap(), own);

    for (bad, at, fault) in [
        (line("", institution, "4"), 0, SiteFault::NoName),
        (line("A", institution, ""), 0, SiteFault::NoNumber),
        (line("A", institution, "-4"), 0, SiteFault::NoNumber),
        (line("A", institution, "mange"), 0, SiteFault::NoNumber),
    ] {
        assert_eq!(sites(&[bad]), Err((at, fault)));
    }
    let twice = [lines[0].clone(), lines[0].clone()];
    assert_eq!(sites(&twice), Err((1, SiteFault::Twice)));
}
