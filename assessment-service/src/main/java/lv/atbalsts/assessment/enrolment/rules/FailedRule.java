package lv.atbalsts.assessment.enrolment.rules;

/**
 * A rule that a person does not meet.
 *
 * @param code the refusal's code, whose text says what is asked for
 * @param rule the rule as the domain numbers it
 * @param legalBasis where it is written
 */
public record FailedRule(String code, String rule, String legalBasis) {}
