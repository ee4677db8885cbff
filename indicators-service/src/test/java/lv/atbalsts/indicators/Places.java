package lv.atbalsts.indicators;

import java.util.UUID;
import lv.atbalsts.local.parts.Event;

/** What services-registry-service tells of places, plans and branches. */
public record Places(Story story) {

  public Event planned(UUID places, String category, int number, String on) {
    return planned(places, 1, category, number, on);
  }

  public Event planned(UUID places, long sequence, String category, int number, String on) {
    return story.tell(
        "registry",
        "PlacesPlanned",
        places,
        sequence,
        """
        {"placesId":"%s","category":"%s","places":%d,"plannedFor":"%s","planId":"%s",
         "planVersion":1,"projectNumber":"%s","municipality":"0001000","serviceType":"GROUP_HOME",
         "targetGroup":"ADULT_GRT","measure":"9.3.1.1"}"""
            .formatted(places, category, number, on, UUID.randomUUID(), Story.ZEMGALE));
  }

  public Event dropped(UUID places, long sequence, String category) {
    return story.tell(
        "registry",
        "PlacesDropped",
        places,
        sequence,
        """
        {"placesId":"%s","category":"%s","planId":"%s","projectNumber":"%s",
         "municipality":"0001000","serviceType":"GROUP_HOME"}"""
            .formatted(places, category, UUID.randomUUID(), Story.ZEMGALE));
  }

  public Event started(UUID places, String category, int number, String on) {
    return step("PlacesCreationStarted", 2, places, category, number, "startedOn", on);
  }

  public Event created(UUID places, String category, int number, String on) {
    return step("PlacesCreated", 3, places, category, number, "finishedOn", on);
  }

  public Event planApproved(String project, String on) {
    return planApproved(UUID.randomUUID(), 1, 1, project, on);
  }

  public Event planApproved(UUID plan, long sequence, int version, String project, String on) {
    return story.tell(
        "registry",
        "DiPlanApproved",
        plan,
        sequence,
        """
        {"planId":"%s","planVersion":%d,"projectNumber":"%s","region":"Zemgale","approvedOn":"%s",
         "decisionNumber":"1"}"""
            .formatted(plan, version, project, on));
  }

  public Event planAnnulled(UUID plan, long sequence, int version, String project) {
    return story.tell(
        "registry",
        "DiPlanApprovalAnnulled",
        plan,
        sequence,
        """
        {"planId":"%s","planVersion":%d,"projectNumber":"%s","reason":"Kļūda"}"""
            .formatted(plan, version, project));
  }

  /** A creation of places as it stands; days as JSON members. */
  public Event creationChanged(
      UUID creation, long sequence, String category, int number, String days) {
    return story.tell(
        "registry",
        "PlacesCreationChanged",
        creation,
        sequence,
        """
        {"creationId":"%s","placesId":"%s","planId":"%s","projectNumber":"%s",
         "municipality":"0001000","serviceType":"GROUP_HOME","category":"%s","status":"FINISHED",
         "places":%d,"plannedOn":"2019-06-03"%s}"""
            .formatted(
                creation,
                UUID.randomUUID(),
                UUID.randomUUID(),
                Story.ZEMGALE,
                category,
                number,
                days));
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

  public Event branchReopened(UUID branch, long sequence) {
    return story.tell(
        "registry",
        "BranchCorrected",
        branch,
        sequence,
        """
        {"branchId":"%s","institutionId":"%s","name":"A","kind":"VSAC","municipality":"0001000",
         "supportedForClosure":true,"reason":"Nav slēgta"}"""
            .formatted(branch, UUID.randomUUID()));
  }

  private Event step(
      String name, long sequence, UUID places, String category, int number, String day, String on) {
    return story.tell(
        "registry",
        name,
        places,
        sequence,
        """
        {"creationId":"%s","placesId":"%s","planId":"%s","projectNumber":"%s",
         "municipality":"0001000","serviceType":"GROUP_HOME","category":"%s","places":%d,"%s":"%s"}"""
            .formatted(
                places,
                UUID.randomUUID(),
                UUID.randomUUID(),
                Story.ZEMGALE,
                category,
                number,
                day,
                on));
  }
}
