package lv.atbalsts.indicators;

import java.util.UUID;
import lv.atbalsts.local.parts.Event;

/** What assessment-service tells of persons. */
public record People(Story story) {

  public static final String DI = "9.2.2.1";
  public static final String CHILDREN = "9.2.2.3";

  public static UUID someone() {
    return UUID.randomUUID();
  }

  public Event enrolled(UUID client, String group, String on) {
    return happened(
        "ClientEnrolled", "enrolmentId", "enrolledOn", client, group, DI, Story.ZEMGALE, on);
  }

  /** An enrolment of one's own choosing, as one of its events. */
  public Event enrolled(UUID enrolment, long sequence, UUID client, String group, String on) {
    return story.tell(
        "assessment",
        "ClientEnrolled",
        enrolment,
        sequence,
        data("enrolmentId", enrolment, "enrolledOn", client, group, DI, Story.ZEMGALE, on));
  }

  public Event takenBack(UUID enrolment, long sequence, UUID client) {
    return story.tell(
        "assessment",
        "EnrolmentTakenBack",
        enrolment,
        sequence,
        """
        {"enrolmentId":"%s","clientRef":"%s","reason":"WRONG_PERSON"}"""
            .formatted(enrolment, client));
  }

  public Event assessed(UUID client, String group, String on) {
    return assessed(client, group, Story.ZEMGALE, on);
  }

  public Event assessed(UUID client, String group, String project, String on) {
    return happened(
        "NeedsAssessmentApproved", "assessmentId", "approvedOn", client, group, DI, project, on);
  }

  /** The approval of an assessment of one's own choosing, as one of its events. */
  public Event approvedAssessment(
      UUID assessment, long sequence, UUID client, String group, String on) {
    return story.tell(
        "assessment",
        "NeedsAssessmentApproved",
        assessment,
        sequence,
        data("assessmentId", assessment, "approvedOn", client, group, DI, Story.ZEMGALE, on));
  }

  public Event enteredInError(UUID assessment, long sequence, UUID client) {
    return story.tell(
        "assessment",
        "AssessmentEnteredInError",
        assessment,
        sequence,
        """
        {"assessmentId":"%s","clientRef":"%s","reason":"WRONG_PERSON"}"""
            .formatted(assessment, client));
  }

  public Event started(UUID client, String group, String on) {
    return started(client, group, DI, Story.ZEMGALE, on);
  }

  public Event started(UUID client, String group, String measure, String project, String on) {
    return happened("ServiceStarted", "grantId", "startedOn", client, group, measure, project, on);
  }

  /** The start of a grant of one's own choosing, as one of its events. */
  public Event startedGrant(UUID grant, long sequence, UUID client, String group, String on) {
    return story.tell(
        "assessment",
        "ServiceStarted",
        grant,
        sequence,
        data("grantId", grant, "startedOn", client, group, DI, Story.ZEMGALE, on));
  }

  public Event annulledGrant(UUID grant, long sequence, UUID client) {
    return story.tell(
        "assessment",
        "ServiceStartAnnulled",
        grant,
        sequence,
        """
        {"grantId":"%s","clientRef":"%s","reason":"entered in error"}"""
            .formatted(grant, client));
  }

  /** Two references were of one person. */
  public Event merged(UUID merged, UUID kept) {
    return story.tell(
        "assessment",
        "ClientsMerged",
        merged,
        9,
        """
        {"clientRef":"%s","mergedRef":"%s","municipality":"0460200"}"""
            .formatted(kept, merged));
  }

  /** A step of the way out, as one of the person's events. */
  public Event step(
      String name, UUID step, long sequence, UUID client, String group, String on, String more) {
    return story.tell(
        "assessment",
        name,
        client,
        sequence,
        data("stepId", step, "on", client, group, DI, Story.ZEMGALE, on)
            .replace("\"notNeededHere\"", more + "\"notNeededHere\""));
  }

  public Event independentStep(UUID step, long sequence, UUID client, String on) {
    return story.tell(
        "assessment",
        "IndependentLifeStarted",
        client,
        sequence,
        data("stepId", step, "startedOn", client, "ADULT_GRT", DI, Story.ZEMGALE, on));
  }

  public Event annulledStep(UUID step, String kind, long sequence, UUID client) {
    return story.tell(
        "assessment",
        "WayOutStepAnnulled",
        client,
        sequence,
        """
        {"clientRef":"%s","stepId":"%s","step":"%s","reason":"ENTERED_IN_ERROR"}"""
            .formatted(client, step, kind));
  }

  private Event happened(
      String name,
      String id,
      String day,
      UUID client,
      String group,
      String measure,
      String project,
      String on) {
    UUID subject = UUID.randomUUID();
    return story.tell(
        "assessment",
        name,
        subject,
        1,
        data(id, subject, day, client, group, measure, project, on));
  }

  private static String data(
      String id,
      UUID subject,
      String day,
      UUID client,
      String group,
      String measure,
      String project,
      String on) {
    return """
    {"%s":"%s","clientRef":"%s","targetGroup":"%s","measure":"%s","projectNumber":"%s",
     "municipality":"0001000","%s":"%s","notNeededHere":{"deep":[1,2]}}"""
        .formatted(id, subject, client, group, measure, project, day, on);
  }
}
