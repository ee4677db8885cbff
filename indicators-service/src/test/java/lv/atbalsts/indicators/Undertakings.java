package lv.atbalsts.indicators;

import java.util.UUID;
import lv.atbalsts.local.parts.Event;

/** What funding-service tells of projects. */
public record Undertakings(Story story) {

  /** A project of a measure. */
  public record Project(UUID id, String number, String measure, Integer round) {

    public static Project of(String number, Integer round) {
      return new Project(UUID.randomUUID(), number, number.substring(0, 7), round);
    }

    String head() {
      return """
      {"projectId":"%s","projectNumber":"%s","measure":"%s",%s"""
          .formatted(id, number, measure, round == null ? "" : "\"round\":" + round + ",");
    }
  }

  public Project submitted(
      String number, Integer round, String region, String municipality, String on) {
    Project project = Project.of(number, round);
    tell(
        "ProjectSubmitted",
        project,
        1,
        """
        "leadPartner":"somebody",%s%s"submittedOn":"%s"}"""
            .formatted(named("region", region), named("municipality", municipality), on));
    return project;
  }

  /** A version of a contract: its total is shared 85 to 15 between the EU and the state. */
  public Event contracted(
      Project project, int version, String from, String total, String eu, String state) {
    return tell(
        "ContractSigned",
        project,
        version + 1,
        """
        "version":%d,"validFrom":"%s","signedOn":"%s","total":%s,"euShare":%s,"stateShare":%s}"""
            .formatted(version, from, from, euro(total), euro(eu), euro(state)));
  }

  /** A version that was entered wrongly, told after so many events. */
  public Event corrected(Project project, int version, long sequence) {
    return tell(
        "ContractVersionCorrected",
        project,
        sequence,
        """
        "version":%d,"replaced":true,"reason":"typed wrong"}"""
            .formatted(version));
  }

  /** The right one in its place. */
  public Event contractedAnew(
      Project project, int version, long sequence, String from, String total) {
    return tell(
        "ContractSigned",
        project,
        sequence,
        """
        "version":%d,"validFrom":"%s","signedOn":"%s","total":%s,"euShare":%s,"stateShare":%s}"""
            .formatted(version, from, from, euro(total), euro(total), euro("0.00")));
  }

  public Event contracted(Project project, String from) {
    return contracted(project, 1, from, "100.00", "85.00", "15.00");
  }

  public Event withdrawn(Project project, String on) {
    return tell(
        "ProjectWithdrawn",
        project,
        9,
        """
        "withdrawnOn":"%s","reason":"given up"}"""
            .formatted(on));
  }

  public Event joined(Project project, long sequence, String municipality, String on) {
    return tell(
        "PartnerJoined",
        project,
        sequence,
        """
        "municipality":"%s","joinedOn":"%s"}"""
            .formatted(municipality, on));
  }

  public Event withdrew(Project project, long sequence, String municipality, String on) {
    return tell(
        "PartnerWithdrew",
        project,
        sequence,
        """
        "municipality":"%s","withdrewOn":"%s"}"""
            .formatted(municipality, on));
  }

  private Event tell(String name, Project project, long sequence, String rest) {
    return story.tell("funding", name, project.id(), sequence, project.head() + rest);
  }

  private static String named(String name, String value) {
    return value == null ? "" : "\"%s\":\"%s\",".formatted(name, value);
  }

  private static String euro(String amount) {
    return """
    {"amount":"%s","currency":"EUR"}"""
        .formatted(amount);
  }
}
