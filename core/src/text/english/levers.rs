//! Help for the levers, in English: what each is, today's value, the evidence and its limits.
//!
//! `{place}` is the municipality and `{here}` today's value there with its unit; the page fills both in.

use crate::text::{LeverHelp, LeverTexts};

/// The help of every lever.
pub const LEVERS: LeverTexts = LeverTexts {
    prevalence: LeverHelp {
        label: "Dementia prevalence",
        short: "How common dementia is. Nobody can decide this.",
        what: "Prevalence is how many have an illness at a given time. The lever changes the share \
            with dementia at each age. It is not policy, but a question: what if dementia \
            becomes more or less common than the researchers measured?",
        here: "In {place} the figure today is {here}. It is worked out from population and age. It \
            is not a count of diagnoses.",
        national: "The HUNT4 study found 101,118 people with dementia in Norway in 2020. That is 14.6% \
            of all aged 70 and over, with a margin of error of 13.9–15.4%. With the population \
            of 1\u{a0}January 2026 the same shares give about 118,000 people. Among those aged \
            80 and over it is 27 in 100, by our own sums.",
        evidence: "HUNT4 is a large Norwegian study, but only 51.2% of those invited took part. The \
            shares by age were read in the code of another tool, not in the article, but give \
            101,117 people for 2020. The figures in Lillehammer’s plan are older and lower for \
            ages 70–79; that they come from the Rotterdam study is remembered, not read. How \
            closely the need for places follows dementia has weak evidence.",
        watch: "See in “Balance” whether need goes above or below the target. Both places and home \
            care follow, but less than dementia does. With 10% more people with dementia, we \
            count 6% more with 24-hour need.",
        affected: "If dementia becomes more common, more people need help, and families and staff have \
            more to do. If it becomes less common, fewer need help, and places may stand empty.",
        limits: "The lever goes from half to one and a half times as many as the study found. Outside \
            80–110% there is no evidence, and the track is hatched. The low figure rests on \
            older estimates and on falling risk; the high one is our own. How far the illness \
            has come is not included.",
    },
    healthy_ageing: LeverHelp {
        label: "Need in added years of life",
        short: "How much of the added years of life needs help",
        what: "People live longer. The lever says how much of the added years is lived in need of \
            help. 100% means the same use at each age as today, and 0% that all added years are \
            free of need. Nobody can decide this, and dementia has its own lever.",
        here: "For {place} the lever starts at {here}. It is a starting point to measure against, \
            not advice.",
        national: "We have not found a measured national figure. Lillehammer’s plan of 2018 refers to \
            the government’s perspectives report of 2017: 40% in Norway, 33% in Sweden, 0% in \
            Denmark and the OECD, 50% in the EU and the IMF. We have not found the list in the \
            report itself. The state’s tables “Tjenestebehov” hold use constant, that is 100%.",
        evidence: "Weak. Longer lives have not clearly lowered the use of services in the last decade \
            (Syse and Hjemås 2024). Statistics Norway still lets use fall when fewer die at each \
            age. Without that fall its report of 2016 gives about 400,000 FTE in 2060, against \
            220,000 with it. One FTE (full-time equivalent) is a year’s work in a full-time job.",
        watch: "At the lever, 40 and 100% always stand side by side. See in “Balance” how far apart \
            the two come. The distance grows every year.",
        affected: "Low figure: more people manage longer on their own, and fewer places are needed. \
            High figure: more people need help for longer, from staff or family. If we count too \
            low, some may be without a place; if we count too high, places may stand empty.",
        limits: "The lever goes to 150%, which is more help at each age than today. We count life \
            becoming 0.1 years longer for each year that passes; that is our own estimate. \
            Differences between men and women and between groups are not included.",
    },
    home_care_shift: LeverHelp {
        label: "Shift to home care",
        short: "Share with 24-hour need who get help at home",
        what: "Some people need help and supervision round the clock. They can have a place, or \
            they can have the help at home. The lever says what share has it at home in the \
            target year.",
        here: "{place} starts at {here}. The figure only measures change from today. Those who \
            already get much help at home are part of ordinary home care.",
        national: "We have not found a national figure for this. Statistics Norway’s report of 2020 on \
            24-hour places has no path where people are moved from institutions to home care.",
        evidence: "Weak. In 2014, 17.8% of those in long-term stays had less than extensive needs; that \
            is a ceiling, not a measure of how many can live at home. In a study of 71 frail \
            people over 80 who lived at home, 79% were at risk of having to move to a nursing \
            home. 31% thought they would benefit from a higher level of care.",
        watch: "The places needed become fewer in “Balance”, and the hours at home become more. Each \
            person gets 25 hours a week in the model. See also the hours the family carries: \
            moving home is never free.",
        affected: "Those who live at home keep their home, but depend on help reaching them. Others can \
            have the places. The family gets more hours, by our estimate 20 a week. Home care \
            has more to do, the places less.",
        limits: "The lever goes to 40%. Above 18% there is no evidence, and the track is hatched. 25 \
            hours is our estimate, between 15 and 35.5. Help at night, travel time and whether \
            the home is suitable are not worked out.",
    },
    coverage_target: LeverHelp {
        label: "Coverage, 24-hour care",
        short: "Number of places per 100 inhabitants aged 80 and over",
        what: "24-hour care is nursing homes and housing with staff present round the clock. \
            Coverage is such places per 100 inhabitants aged 80 and over. All places count, also \
            those used by people under 80. Instead, you can let places follow need.",
        here: "In {place} it is {here} today. The mark at the number says whether it is the plan’s \
            places, residents of all ages, an estimate or own figures.",
        national: "In 2023 the country had 39,754 nursing home places, which is 15.5 per 100 aged 80 \
            and over. With about 25,900 places in housing with 24-hour staff, which is an \
            estimate, it becomes about 26. In 1997 the state put the need at 25. Lillehammer’s \
            plan of 2018 says that municipalities on average planned for 16.4.",
        evidence: "The number of nursing home places is known for the country. For housing with 24-hour \
            staff it is less certain. No source says what the right level is; that is a \
            political choice. Plans count differently: Sunndal’s target of 14 is for nursing \
            homes only.",
        watch: "“Balance” shows the target against need. What lies above the line for decided places \
            has not been decided. “Without 24-hour care” always has two figures: if the target \
            is built, and with today’s and decided places.",
        affected: "Lower target: fewer get a place, and more must manage with home care, family or a \
            hospital bed. Higher target: more get a place, and the municipality must find more \
            staff and more money. Places that stand empty cost money too.",
        limits: "The lever goes from 5 to 30. It spans 13–20 in the plans we have read, and the \
            state’s 25. Waiting times, quality and places in other municipalities are not \
            included.",
    },
    technology: LeverHelp {
        label: "Welfare technology",
        short: "Share of home-care hours that technology replaces",
        what: "Welfare technology is for example digital supervision, GPS and a dispenser that \
            gives medicine at the right time. The lever says how many per cent of the hours to \
            users aged 67 and over it replaces. Hours to those who get 24-hour help at home are \
            not included.",
        here: "{place} starts at {here}. That does not mean that there is no technology today. The \
            lever only measures change from today’s use.",
        national: "We have not found a national figure from a study with anyone to compare with. The \
            national reports rest on what the municipalities themselves report.",
        evidence: "Weak. In Bergen, visits fell by 38% and decided time by 59% when users got a \
            dispenser, but it was only 18 users, measured before and after, with nobody to \
            compare with. The reports of 2015, 2017 and 2021 tell of saved time and cost. \
            Turning that into 0–8% of all hours is our own estimate.",
        watch: "Hours and staff at home go down, but the equipment costs money. Look at the total in \
            “Cost”, not only at pay. The lever does not change how many places are needed.",
        affected: "The users get fewer visits; some will want that, others will miss them. The staff \
            have fewer tasks with each and can be used for other things. The municipality spends \
            less on pay and more on equipment.",
        limits: "The lever goes to 10%. Above 8% there is no evidence, and the track is hatched. The \
            price is NOK 5,000 a year per user aged 67 and over, the full price from 3%; that \
            too is our estimate. Users under 67 are not included.",
    },
    target_year: LeverHelp {
        label: "Target year",
        short: "The year when the levers have full effect",
        what: "Until the target year the effect of the levers grows evenly. In the target year and \
            after it is full. The year we count from never changes.",
        here: "For {place} the target year is {here}.",
        national: "There is no national figure. We start with 2028 for Lillehammer’s plan, 2030 for \
            Sunndal and 2040 for Lier’s plan and other municipalities.",
        evidence: "That the effect comes evenly is our choice, to keep it simple. No source lies behind \
            it. Buildings and measures can also come in jumps.",
        watch: "See in “Balance” what an early and a late target year do in the years between. An \
            early one can give empty places, a late one can leave more without 24-hour care.",
        affected: "Early target year: those who need help soon notice the change, and the spending \
            comes soon. Late target year: those who need help later notice it, and the spending \
            comes later.",
        limits: "The target year must lie after the year we count from and within the projection. \
            Population, added years of life, growth and measures with years of their own follow \
            the calendar, not the target year.",
    },
    reablement: LeverHelp {
        label: "Reablement",
        short: "Share of hours saved when people train to manage on their own",
        what: "Reablement is training at home for some weeks. The user practises what matters in \
            their own everyday life. The lever says how many per cent of home-care hours are \
            saved, counted over all users aged 67 and over.",
        here: "{place} starts at {here}. The service may already exist. The lever only measures \
            change from today.",
        national: "We have not found a national figure for saved hours. The national evaluation looked \
            at 43 municipalities.",
        evidence: "Weak for hours. Two studies found that users managed 1.4 to 1.6 points more on a \
            scale to 10, but one of them found no effect on physical capacity or quality of \
            life. In one municipality visits became fewer and shorter, but the national \
            evaluation found about the same cost. Our estimate is 5% among those who take part, \
            between 0 and 20%.",
        watch: "Hours and staff in home care go down. Positions for the training are not part of the \
            lever. Enter them under “Measures”; Sunndal’s plan has two full-time equivalents.",
        affected: "Those who take part must make an effort themselves and may manage more. Those who \
            cannot take part have no share in it. The staff spend more time at the start and may \
            have fewer visits later.",
        limits: "The lever goes to 10% and is for all users aged 67 and over. If 1 in 5 take part and \
            save 5%, the right figure is 1%. We do not know how many can take part. The studies \
            followed people for at most twelve months, while the model lets the effect last.",
    },
    institution_share: LeverHelp {
        label: "Share of nursing home places",
        short: "How much of the 24-hour places is in nursing homes",
        what: "There are two kinds of 24-hour places. In a nursing home food and room are included, \
            and the resident pays by income. In care housing with 24-hour staff (HDO) the \
            resident rents the home. The lever changes the mix, not the number.",
        here: "In {place} the share today is {here}.",
        national: "In 2023 the country had 39,754 nursing home places. With an estimate of 25,900 in \
            care housing the share becomes about 61%. We have not found a certain national \
            figure for such housing in 2023.",
        evidence: "Weak. We count 1.1 full-time equivalents (FTE) per nursing home place and 0.8 in \
            care housing. The first is remembered, the second is our estimate; neither was found \
            in a source. A newspaper reports that care housing may become dearer than nursing \
            homes; we have only read the headline.",
        watch: "See in “Cost” how running costs, buildings and residents’ fees change separately. \
            Change FTE per place as well: then the answer may turn.",
        affected: "In a nursing home, part of the resident’s income goes to the municipality. In care \
            housing the resident pays rent. More nursing homes give more of the first, more care \
            housing more of the second.",
        limits: "Short and long stays are not kept apart. Rent is not subtracted from what the \
            housing costs the municipality. Whether the place suits the need is not worked out.",
    },
    standard_growth: LeverHelp {
        label: "Standard growth",
        short: "Change in help to each user, per year",
        what: "Standard is how much work goes to each user. Growth of 1% means 1% more to each user \
            each year.",
        here: "{place} starts at {here}, which is the same standard as today.",
        national: "We have not found a measured national figure. Statistics Norway uses 0 in its main \
            path of 2016 and 1% in its main path of 2019.",
        evidence: "The figures are something Statistics Norway assumes, not something measured. Its \
            sums are clear: 1% a year gives 400,000 FTE in 2060, against 220,000 without. One \
            FTE is a year’s work in a full-time job. Care from families is then held constant. \
            From 2019 to 2023 FTE grew by 2.1% a year, but more users are part of that.",
        watch: "The curve in “Staff and labour” bends more each year. Small figures become large: 1% \
            for 15 years is 16%.",
        affected: "High figure: users get more, and the municipality must find more staff and more \
            money. Low figure: users get less, and the municipality needs fewer staff and less \
            money.",
        limits: "The lever goes to 1.5%. Above 1% there is no evidence, and the track is hatched. The \
            growth is the same in all of care and gives no more places. If it is as large as the \
            growth in productivity, the FTE stay the same.",
    },
    productivity_growth: LeverHelp {
        label: "Productivity growth",
        short: "The same help with less work, per year",
        what: "Productivity is how much help comes from one FTE (full-time equivalent). One FTE is \
            a year’s work in a full-time job. Growth of 0.5% means that the same help takes 0.5% \
            fewer FTE each year.",
        here: "{place} starts at {here}.",
        national: "We have not found a measured national figure for care. Statistics Norway uses 0 in \
            its main path of 2016, with 0.5% as a test, and 0.5% in its main path of 2019.",
        evidence: "The figures are something Statistics Norway assumes, not something measured. In an \
            example of 2023 where care’s share of the labour force does not grow, it lets FTE \
            per user fall by 0.5% a year.",
        watch: "Staff and cost go down, but the hours to users are the same. “Why?” keeps this lever \
            apart from less help.",
        affected: "The municipality needs fewer staff for the same help. Each employee must get more \
            done, with other ways of working or a higher pace. Without growth, more staff are \
            needed when need rises. The model does not say how the growth is reached.",
        limits: "The lever goes to 1.5%. Above 0.5% there is no evidence, and the track is hatched. \
            Technology and reablement have levers of their own; the same gain must not be \
            counted twice. Less help is lower standard, not higher productivity.",
    },
    family_care: LeverHelp {
        label: "Care from family",
        short: "Whether help from family follows need, stands still or grows",
        what: "Family carers are relatives and others who are close. They give much care without \
            pay. The choice says whether it follows need, stays as today, or grows at a rate you \
            set. What they do not give, the municipality must give in the model.",
        here: "For {place} the choice is “{here}”.",
        national: "Statistics Norway counts 90,000 FTE from family carers, against 133,000 in the \
            municipalities in 2014. That is about 40% of all care. One FTE (full-time \
            equivalent) is a year’s work in a full-time job.",
        evidence: "Statistics Norway’s main path holds 90,000 constant. The rule behind it is our \
            reading, but it gives its figure of 400,000 FTE in 2060 with 1% standard growth. If \
            families follow need, the figure without standard growth becomes about 185,000 and \
            not 220,000, by our own sums. In future there will be fewer family carers per older \
            person (Syse and Hjemås 2024).",
        watch: "See “Staff and labour”. When families give the same as today, all growth falls on \
            the municipality, and the curve becomes steeper.",
        affected: "If families give more, they have less time for work and other things, and the \
            municipality needs fewer staff. If they give less, they have more time, and the \
            municipality needs more staff.",
        limits: "The figure is for the country and rests on 2014; we have not found figures for each \
            municipality. The hours the family carries when someone is moved home stand apart. \
            Who gives the care is not included.",
    },
    family_growth: LeverHelp {
        label: "Growth in care from family",
        short: "How much care from family grows per year",
        what: "Only used when “Care from family” is set to grow. The figure is per cent a year, \
            counted from today’s level. Minus means that the care goes down.",
        here: "{place} starts at {here}.",
        national: "We have not found a national figure. Statistics Norway holds the care constant at \
            90,000 FTE, that is no growth.",
        evidence: "No source gives a figure for growth. Fewer family carers per older person are \
            expected (Syse and Hjemås 2024). How much each of them will give is not known.",
        watch: "Find the figure that keeps FTE at today’s level. If the care grows more slowly than \
            need, the municipality’s share rises; if it grows faster, it falls.",
        affected: "High figure: families spend more time on care, and the municipality needs fewer \
            staff. Low figure: families spend less time, and the municipality needs more staff.",
        limits: "The lever goes from a fall of 2% to a growth of 2%; the range is our own. The growth \
            is the same each year and for all. The municipality can support families, but not \
            decide what they give.",
    },
};
