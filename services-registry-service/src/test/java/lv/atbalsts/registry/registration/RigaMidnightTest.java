package lv.atbalsts.registry.registration;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import lv.atbalsts.local.parts.Parts;
import lv.atbalsts.registry.play.Call;
import lv.atbalsts.registry.play.Numbers;
import lv.atbalsts.registry.play.Register;
import lv.atbalsts.registry.play.TestTime;
import lv.atbalsts.registry.today.DueJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A registration ends with its last day in Riga, whatever day it is elsewhere. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class RigaMidnightTest {

  @Inject DueJob job;

  @AfterEach
  void moveBack() {
    TestTime.moveBack();
  }

  /** In summer, in winter, on a leap day, and five years after one. */
  @ParameterizedTest
  @CsvSource({
    "2017-06-01, 2022-05-31, 2022-05-31T21:00:00Z",
    "2017-01-01, 2021-12-31, 2021-12-31T22:00:00Z",
    "2015-03-01, 2020-02-29, 2020-02-29T22:00:00Z",
    "2016-02-29, 2021-02-28, 2021-02-28T22:00:00Z"
  })
  void itEndsAtMidnightInRigaAndIsTold(LocalDate first, LocalDate last, Instant midnight) {
    String provider = Register.provider("Pusnakts");
    TestTime.at(midnight.minusSeconds(1));
    String id = Register.registered(provider, Numbers.addressCode(), first, "");
    job.tellOrSay();
    Call.NOBODY
        .read("/registrations/" + id)
        .body("validTo", equalTo(last.toString()))
        .body("endedOn", nullValue())
        .body("active", equalTo(true));

    TestTime.at(midnight);

    Call.NOBODY.read("/registrations/" + id).body("active", equalTo(false));
    job.tellOrSay();
    Call.NOBODY
        .read("/registrations/" + id)
        .body("status", equalTo("EXPIRED"))
        .body("endedOn", equalTo(last.plusDays(1).toString()));
  }
}
