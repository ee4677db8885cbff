package lv.atbalsts.assessment.wayout;

import static lv.atbalsts.assessment.enrolment.rules.TargetGroup.ADULT_GRT;
import static lv.atbalsts.assessment.enrolment.rules.TargetGroup.CHILD_OUT_OF_FAMILY_CARE;

import java.util.Set;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;

/** The steps of the way out: who takes each, and what the person's status is after it. */
enum StepKind {
  PREPARATION(WayOutStatus.PREPARING, ADULT_GRT, CHILD_OUT_OF_FAMILY_CARE),
  TRIAL_STAY(WayOutStatus.ON_TRIAL, ADULT_GRT, CHILD_OUT_OF_FAMILY_CARE),
  TRIAL_STAY_END(WayOutStatus.TRIED, ADULT_GRT, CHILD_OUT_OF_FAMILY_CARE),
  MOVE(WayOutStatus.MOVED, ADULT_GRT, CHILD_OUT_OF_FAMILY_CARE),
  INDEPENDENT_LIFE(WayOutStatus.INDEPENDENT, ADULT_GRT),
  PLACEMENT(WayOutStatus.PLACED, CHILD_OUT_OF_FAMILY_CARE),
  RETURN(WayOutStatus.RETURNED, ADULT_GRT, CHILD_OUT_OF_FAMILY_CARE);

  private final WayOutStatus leadsTo;
  private final Set<TargetGroup> groups;

  StepKind(WayOutStatus leadsTo, TargetGroup... groups) {
    this.leadsTo = leadsTo;
    this.groups = Set.of(groups);
  }

  WayOutStatus leadsTo() {
    return leadsTo;
  }

  Set<TargetGroup> groups() {
    return groups;
  }
}
