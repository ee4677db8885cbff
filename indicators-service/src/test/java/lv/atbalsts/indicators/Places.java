package lv.atbalsts.indicators;

import java.util.UUID;
import lv.atbalsts.local.parts.Event;

/** What services-registry-service tells of places, plans and branches. */
public record Places(Story story) {

  public Event planned(UUID places, String category, int number, String on) {
    return step("PlacesPlanned", 1, places, category, number, "plannedFor", on);
  }

  public Event started(UUID places, String category, int number, String on) {
    return step("PlacesCreationStarted", 2, places, category, number, "startedOn", on);
  }

  public Event created(UUID places, String category, int number, String on) {
    return step("PlacesCreated", 3, places, category, number, "finishedOn", on);
  }

  public Event planApproved(String project, String on) {
    UUID plan = UUID.randomUUID();
    return story.tell(
        "registry",
        "DiPlanApproved",
        plan,
        1,
        """
        {"planId":"%s","projectNumber":"%s","region":"Zemgale","approvedOn":"%s","decisionNumber":"1"}"""
            .formatted(plan, project, on));
  }

  public Event branchRecorded(UUID branch, long sequence, String kind, boolean supported) {
    return story.tell(
        "registry",
        "BranchRecorded",
        branch,
        sequence,
        """
        {"branchId":"%s","name":"A","kind":"%s","supportedForClosure":%s}"""
            .formatted(branch, kind, supported));
  }

  public Event branchClosed(UUID branch, long sequence, String kind, boolean supported, String on) {
    return story.tell(
        "registry",
        "BranchClosed",
        branch,
        sequence,
        """
        {"branchId":"%s","kind":"%s","supportedForClosure":%s,"closedOn":"%s"}"""
            .formatted(branch, kind, supported, on));
  }

  private Event step(
      String name, long sequence, UUID places, String category, int number, String day, String on) {
    return story.tell(
        "registry",
        name,
        places,
        sequence,
        """
        {"placesId":"%s","projectNumber":"%s","municipality":"0001000","serviceType":"GROUP_HOME",
         "category":"%s","places":%d,"%s":"%s"}"""
            .formatted(places, Story.ZEMGALE, category, number, day, on));
  }
}
