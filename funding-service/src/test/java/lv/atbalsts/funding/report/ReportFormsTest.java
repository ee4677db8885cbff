package lv.atbalsts.funding.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.funding.Compensated;
import lv.atbalsts.funding.Told;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The two forms of reports (FUN-06). */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ReportFormsTest {

  private Compensated all;

  @BeforeEach
  void aProjectIsContracted() {
    all = Compensated.withoutRate("1000.00");
  }

  @Test
  void adultsAndChildrenStandInAFormOfTheirOwn() {
    UUID adult = all.grant();
    UUID child = UUID.randomUUID();
    Told.tell(
        "assessment",
        "ServiceGranted",
        child,
        """
        {'grantId':'%s','clientRef':'%s','targetGroup':'CHILD_FT','measure':'9.2.2.1',
         'projectNumber':'%s','municipality':'%s','serviceType':'SOCIAL_REHAB','quantity':10,
         'unit':'TIMES','from':'2021-01-01','decisionNumber':'17','decidedOn':'2020-12-10'}
        """,
        child,
        UUID.randomUUID(),
        all.number(),
        all.municipality());
    Told.started(child, "2021-01-01");
    inForm("", adult, child)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/lines/1/grantId"))
        .body("errors.code", contains("FND-0203"));
    inForm(",'form':'CHILD_FT'", adult)
        .then()
        .statusCode(422)
        .body("errors.code", contains("FND-0203"));
    inForm(",'form':'ANNEX_7'", adult)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/form"))
        .body("errors.code", contains("FND-0204"));
    inForm("", adult).then().statusCode(201).body("form", equalTo("ADULT_GRT"));
    inForm(",'form':'CHILD_FT'", child).then().statusCode(201).body("form", equalTo("CHILD_FT"));
  }

  private Response inForm(String form, UUID... grants) {
    return all.municipalityCalls()
        .post(
            "/service-reports",
            "{'projectNumber':'%s','month':'2021-03','lines':[%s]%s}",
            all.number(),
            Stream.of(grants)
                .map("{'grantId':'%s','date':'2021-03-15','units':1}"::formatted)
                .collect(Collectors.joining(",")),
            form);
  }
}
