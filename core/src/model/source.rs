//! stub
#![allow(missing_docs)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Strength { Strong, Moderate, Weak, Assumption }
macro_rules! s { ($($n:ident),*) => {
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Source { $($n),* }
impl Source { pub const ALL: &'static [Source] = &[$(Source::$n),*]; pub const fn key(self) -> &'static str { match self { $(Source::$n => stringify!($n)),* } } }
}}
s!(SsbPopulation, SsbProjection14746, OwnProjection, Kostra12292, Kostra11645, Kostra12209, SsbTable09933, SsbCareStatistics2023, SsbReport201620, SsbProjectionMisses, Gjora2021, Omsorg2050Tool, HdirSickLeave2017, HdirDischargeReady, KsPositionSize2023, Husbanken, Onsoyheimen, LillehammerPlan2018, LierPlan2026, OvreEikerStrategy2024, SunndalPlan2023, AgendaKaupang2018, Assumption);
