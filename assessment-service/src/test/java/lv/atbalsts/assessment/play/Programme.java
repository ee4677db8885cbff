package lv.atbalsts.assessment.play;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.local.parts.Events;

/** What the other services say: projects, partners, registrations. */
public final class Programme {

  public static final String DOBELE = "0028000";
  public static final String BAUSKA = "0025000";

  /** A municipality that is no partner. */
  public static final String STRANGER = "0030000";

  public static final String ZEMGALE = "9.2.2.1./15/I/001";
  public static final String NGO = "9.2.2.3./18/I/001";

  /** A provider that is registered. */
  public static final String PROVIDER = "90000054572";

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Set<String> BEGUN = new HashSet<>();

  private Programme() {}

  /** The projects are contracted, Dobele and Bauska are Zemgale's partners; once. */
  public static synchronized void begin() {
    if (!BEGUN.add("programme")) {
      return;
    }
    contracted(ZEMGALE, "9.2.2.1", "2015-12-01");
    contracted(NGO, "9.2.2.3", "2018-10-01");
    registered(PROVIDER);
    partner(ZEMGALE, DOBELE);
    partner(ZEMGALE, BAUSKA);
    await()
        .atMost(SOON)
        .until(
            () ->
                known("items.find{it.projectNumber=='" + ZEMGALE + "'}?.partners ?: []")
                        .containsAll(List.of(DOBELE, BAUSKA))
                    && known("items.findAll{it.contractedFrom!=null}.projectNumber")
                        .containsAll(List.of(ZEMGALE, NGO)));
  }

  public static void contracted(String number, String measure, String from) {
    funding(
        "ContractSigned",
        """
        {"projectId": "%s", "projectNumber": "%s", "measure": "%s", "version": 1, "validFrom": "%s"}
        """
            .formatted(projectId(number), number, measure, from),
        number);
  }

  public static void submitted(String number, String measure) {
    funding(
        "ProjectSubmitted",
        """
        {"projectId": "%s", "projectNumber": "%s", "measure": "%s", "submittedOn": "2018-01-01"}
        """
            .formatted(projectId(number), number, measure),
        number);
  }

  public static void partner(String project, String municipality) {
    partner(project, municipality, "2015-12-01");
  }

  public static void partner(String project, String municipality, String joinedOn) {
    funding(
        "PartnerJoined",
        """
        {"projectNumber": "%s", "measure": "9.2.2.1", "municipality": "%s", "joinedOn": "%s"}
        """
            .formatted(project, municipality, joinedOn),
        project);
  }

  /** A contracted DI project with one partner; both are known when this returns. */
  public static void project(String number, String municipality) {
    contracted(number, "9.2.2.1", "2015-12-01");
    partner(number, municipality);
    await()
        .atMost(SOON)
        .until(
            () ->
                known("items.find{it.projectNumber=='" + number + "'}?.partners ?: []")
                    .contains(municipality));
  }

  public static void withdrew(String project, String municipality, String on) {
    funding(
        "PartnerWithdrew",
        """
        {"projectNumber": "%s", "measure": "9.2.2.1", "municipality": "%s", "withdrewOn": "%s"}
        """
            .formatted(project, municipality, on),
        project);
  }

  /** A registration valid from 2019-01-01 to the day, known to the service when this returns. */
  public static String registration(String serviceType, String validTo) {
    return registration(PROVIDER, serviceType, validTo);
  }

  /** A provider that is registered today, for a service that no test grants. */
  public static String registered(String provider) {
    return registration(provider, "CRISIS_CENTRE", "2099-12-31");
  }

  private static String registration(String provider, String serviceType, String validTo) {
    UUID id = UUID.randomUUID();
    Events.publish(
        "atbalsts.registry",
        "lv.atbalsts.registry.RegistrationGranted.v1",
        id.toString(),
        """
        {"registrationId": "%s", "registerNumber": "1330", "provider":
         {"registrationNumber": "%s", "name": "Madonas novada pašvaldība"},
         "serviceType": "%s", "address": "Raiņa iela 1, Madona", "municipality": "0700200",
         "validFrom": "2019-01-01", "validTo": "%s"}
        """
            .formatted(id, provider, serviceType, validTo),
        "0700200");
    await().atMost(SOON).until(() -> grantable(serviceType, "2019-06-01").contains(id.toString()));
    return id.toString();
  }

  /** The register tells how many places for adults are free at a registration. */
  public static void free(String registration, int free) {
    String capacity = UUID.randomUUID().toString();
    Events.publish(
        "atbalsts.registry",
        "lv.atbalsts.registry.FreePlacesChanged.v1",
        capacity,
        """
        {"capacityId": "%s", "registrationId": "%s", "targetGroup": "ADULT_GRT",
         "serviceType": "DAY_CARE_CENTRE", "municipality": "0700200", "from": "2019-07-01",
         "free": %d}
        """
            .formatted(capacity, registration, free),
        "0700200");
    await()
        .atMost(SOON)
        .until(
            () ->
                Store.asSuperuser(
                        "select count(*) from known_free_places where capacity_id = '%s'"
                            .formatted(capacity))
                    .equals("1"));
  }

  public static void ended(String registration, String on) {
    Events.publish(
        "atbalsts.registry",
        "lv.atbalsts.registry.RegistrationEnded.v1",
        registration,
        """
        {"registrationId": "%s", "endedOn": "%s", "reason": "EXCLUDED"}
        """
            .formatted(registration, on),
        "0700200");
  }

  /** A suspension, as it is now told; without a day it is not lifted. */
  public static void suspended(String registration, UUID suspension, String on, String resumedOn) {
    Events.publish(
        "atbalsts.registry",
        "lv.atbalsts.registry.RegistrationSuspended.v1",
        registration,
        """
        {"registrationId": "%s", "suspensionId": "%s", "suspendedOn": "%s", "reason": "Nesniedz"%s}
        """
            .formatted(
                registration,
                suspension,
                on,
                resumedOn == null ? "" : ", \"resumedOn\": \"" + resumedOn + "\""),
        "0700200");
  }

  public static void renewed(String registration, String validTo) {
    Events.publish(
        "atbalsts.registry",
        "lv.atbalsts.registry.RegistrationRenewed.v1",
        registration,
        """
        {"registrationId": "%s", "renewedFrom": "2019-07-01", "validTo": "%s",
         "decidedOn": "2019-06-01", "decisionNumber": "1"}
        """
            .formatted(registration, validTo),
        "0700200");
  }

  /** The registrations of a service that may be granted on the day. */
  public static List<String> grantable(String serviceType, String on) {
    return Call.municipality(DOBELE)
        .read("/grants/registrations?limit=200&serviceType=" + serviceType + "&as-of=" + on)
        .statusCode(200)
        .extract()
        .path("items.id");
  }

  private static List<String> known(String path) {
    return Call.AUDITOR
        .read("/enrolments/projects?as-of=2019-03-15")
        .statusCode(200)
        .extract()
        .path(path);
  }

  private static void funding(String event, String json, String project) {
    Events.publish(
        "atbalsts.funding",
        "lv.atbalsts.funding." + event + ".v1",
        projectId(project).toString(),
        json,
        null);
  }

  private static UUID projectId(String number) {
    return UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8));
  }
}
