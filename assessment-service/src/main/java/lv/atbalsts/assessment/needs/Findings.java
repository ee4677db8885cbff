package lv.atbalsts.assessment.needs;

import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.assessment.needs.methodology.MethodologyFacts;

/** What a team found on a day, by the version of a methodology in force on it. */
record Findings(
    MethodologyFacts methodology, List<TeamMember> team, LocalDate assessedOn, Found found) {}
