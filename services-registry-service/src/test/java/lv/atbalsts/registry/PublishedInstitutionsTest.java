package lv.atbalsts.registry;

import static lv.atbalsts.registry.play.Told.assertData;
import static lv.atbalsts.registry.play.Told.published;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import org.junit.jupiter.api.Test;

/** Every event of institutions and their branches, read from the topic. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class PublishedInstitutionsTest {

  @Test
  void aBranchIsRecordedPlannedToCloseAndClosed() throws Exception {
    String name = "VSAC " + Numbers.addressCode();
    String institution =
        Call.MINISTRY.make(
            "/institutions",
            """
            {"name": "%s", "kind": "VSAC", "municipality": "0110000", "recordedOn": "2016-01-04"}
            """
                .formatted(name));
    assertData(
        """
        {"institutionId": "%s", "name": "%s", "kind": "VSAC", "municipality": "0110000"}
        """
            .formatted(institution, name),
        published("InstitutionRecorded.v1", institution, "1"));
    String branch =
        Call.MINISTRY.make(
            "/institutions/" + institution + "/branches",
            """
            {"name": "Ziedkalne", "municipality": "0110000", "recordedOn": "2016-01-04"}
            """);
    String recorded =
        """
        {"branchId": "%s", "institutionId": "%s", "name": "Ziedkalne", "kind": "VSAC",
         "municipality": "0110000", "supportedForClosure": %s}
        """;
    assertData(
        recorded.formatted(branch, institution, false),
        published("BranchRecorded.v1", branch, "1"));
    Call.MINISTRY
        .post(
            "/branches/" + branch + "/closure-plan",
            "{\"supportedForClosure\": true, \"plannedClosureOn\": \"2023-12-31\"}")
        .statusCode(200);
    assertData(
        recorded.formatted(branch, institution, true), published("BranchRecorded.v1", branch, "2"));
    Call.MINISTRY
        .post("/branches/" + branch + "/closure", "{\"closedOn\": \"2021-12-31\"}")
        .statusCode(200);
    assertData(
        """
        {"branchId": "%s", "institutionId": "%s", "kind": "VSAC", "supportedForClosure": true,
         "closedOn": "2021-12-31"}
        """
            .formatted(branch, institution),
        published("BranchClosed.v1", branch, "3"));
  }

  @Test
  void residentsMoveAndABranchAnInstitutionAndAPlanAreChanged() throws Exception {
    String name = "VSAC " + Numbers.addressCode();
    String institution =
        Call.MINISTRY.make(
            "/institutions",
            """
            {"name": "%s", "kind": "VSAC", "municipality": "0110000", "recordedOn": "2016-01-04"}
            """
                .formatted(name));
    String branch =
        Call.MINISTRY.make(
            "/institutions/" + institution + "/branches",
            """
            {"name": "Ziedkalne", "municipality": "0110000", "recordedOn": "2016-01-04"}
            """);
    Call.MINISTRY.make(
        "/branches/" + branch + "/residents",
        """
        {"residentGroup": "ADULT_GRT", "movedOn": "2019-09-02", "admitted": 42, "departed": 1}
        """);
    assertData(
        """
        {"branchId": "%s", "institutionId": "%s", "kind": "VSAC", "municipality": "0110000",
         "residentGroup": "ADULT_GRT", "movedOn": "2019-09-02", "admitted": 42, "departed": 1,
         "residents": 41}
        """
            .formatted(branch, institution),
        published("ResidentsChanged.v1", branch, "2"));
    Call.MINISTRY
        .put(
            "/branches/" + branch,
            "0",
            """
            {"name": "Ziedkalne", "municipality": "0110000", "supportedForClosure": true,
             "reason": "Kļūda"}
            """)
        .statusCode(200);
    assertData(
        """
        {"branchId": "%s", "institutionId": "%s", "name": "Ziedkalne", "kind": "VSAC",
         "municipality": "0110000", "supportedForClosure": true, "reason": "Kļūda"}
        """
            .formatted(branch, institution),
        published("BranchCorrected.v1", branch, "3"));
    Call.MINISTRY
        .put(
            "/institutions/" + institution,
            "0",
            """
            {"name": "%s A", "municipality": "0110000", "reason": "Pārdēvēts"}
            """
                .formatted(name))
        .statusCode(200);
    assertData(
        """
        {"institutionId": "%s", "name": "%s A", "kind": "VSAC", "municipality": "0110000",
         "reason": "Pārdēvēts"}
        """
            .formatted(institution, name),
        published("InstitutionCorrected.v1", institution, "2"));
    String plan =
        Call.MINISTRY.make(
            "/institutions/" + institution + "/reorganisation-plans",
            """
            {"title": "Plāns", "adoptedOn": "2018-05-14",
             "steps": [{"title": "Solis", "dueOn": "2020-12-31"}]}
            """);
    assertData(
        """
        {"reorganisationPlanId": "%s", "institutionId": "%s", "title": "Plāns",
         "adoptedOn": "2018-05-14", "steps": [{"title": "Solis", "dueOn": "2020-12-31"}]}
        """
            .formatted(plan, institution),
        published("ReorganisationPlanChanged.v1", plan, "1"));
  }
}
