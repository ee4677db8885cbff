package lv.atbalsts.assessment.limit.rules;

/** As what the holder takes part in which project. */
public record Membership(String measure, String project, String targetGroup) {}
