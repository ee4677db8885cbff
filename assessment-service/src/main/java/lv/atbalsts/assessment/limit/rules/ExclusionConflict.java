package lv.atbalsts.assessment.limit.rules;

/** Two services that are not received at the same time, and the days on which they would be. */
public record ExclusionConflict(LimitRule rule, CountedGrant other, Period days) {}
