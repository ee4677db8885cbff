package lv.atbalsts.funding;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.local.parts.Event;
import lv.atbalsts.local.parts.Events;

/** What the other services tell this one, on their topics. */
public final class Told {

  private static final String STARTED =
      """
      {'grantId':'%s','clientRef':'%s','targetGroup':'ADULT_GRT','measure':'9.2.2.1',
       'projectNumber':'%s','municipality':'%s','serviceType':'DAY_CARE_CENTRE','startedOn':'2021-01-01'}
      """;

  private Told() {}

  /** Tells an event, its JSON written with ' for ", and waits until it is taken or set aside. */
  public static void tell(
      String service, String name, UUID subject, String json, Object... values) {
    tellExactly(service, name, subject, Call.json(json, values));
  }

  /** Tells an event as it is written and waits until it is taken in or set aside. */
  public static void tellExactly(String service, String name, UUID subject, String json) {
    Event event =
        Events.publish(
            "atbalsts." + service,
            "lv.atbalsts.%s.%s.v1".formatted(service, name),
            subject.toString(),
            json,
            null);
    Sql sql = CDI.current().select(Sql.class).get();
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> isTaken(sql, UUID.fromString(event.id())));
  }

  private static boolean isTaken(Sql sql, UUID event) {
    return !sql.query(
            """
            select 1 from inbox where id = ? union all select 1 from dead_letter where event_id = ?
            """,
            row -> row.getInt(1),
            event,
            event.toString())
        .isEmpty();
  }

  /** A registration from 2017 for five years. */
  public static UUID registration(String serviceType) {
    UUID id = UUID.randomUUID();
    tell(
        "registry",
        "RegistrationGranted",
        id,
        """
        {'registrationId':'%s','registerNumber':'1330',
         'provider':{'registrationNumber':'90000054572','name':'Madonas novada pašvaldība'},
         'serviceType':'%s','address':'Madona','municipality':'0700200',
         'validFrom':'2017-10-01','validTo':'2022-09-30'}
        """,
        id,
        serviceType);
    return id;
  }

  /** A grant of a service to a new client for 2021, which starts on its first day. */
  public static UUID grant(
      String project, String municipality, String serviceType, String unit, UUID registration) {
    return grant(project, municipality, serviceType, unit, registration, UUID.randomUUID());
  }

  public static UUID grant(
      String project,
      String municipality,
      String serviceType,
      String unit,
      UUID registration,
      UUID clientRef) {
    return grant(
        project,
        municipality,
        serviceType,
        "'quantity':10,'unit':'" + unit + "'",
        registration,
        clientRef,
        "2021-12-31");
  }

  /** A grant of so much: quantity, unit and interval as they stand in the event. */
  public static UUID grant(
      String project,
      String municipality,
      String serviceType,
      String quantity,
      UUID registration,
      UUID clientRef,
      String to) {
    UUID id = UUID.randomUUID();
    grant(id, project, municipality, serviceType, quantity, registration, clientRef, to);
    return id;
  }

  /** A grant with this id. */
  public static void grant(
      UUID id,
      String project,
      String municipality,
      String serviceType,
      String quantity,
      UUID registration,
      UUID clientRef,
      String to) {
    tell(
        "assessment",
        "ServiceGranted",
        id,
        """
        {'grantId':'%s','clientRef':'%s','targetGroup':'ADULT_GRT','measure':'9.2.2.1',
         'projectNumber':'%s','municipality':'%s','registrationId':'%s','serviceType':'%s',
         %s,'from':'2021-01-01','to':'%s','decisionNumber':'17','decidedOn':'2020-12-10'}
        """,
        id,
        clientRef,
        project,
        municipality,
        registration,
        serviceType,
        quantity,
        to);
    tell("assessment", "ServiceStarted", id, STARTED, id, clientRef, project, municipality);
  }

  public static void started(UUID grant, String day) {
    tell("assessment", "ServiceStarted", grant, "{'grantId':'%s','startedOn':'%s'}", grant, day);
  }

  /** The service ended; it was received on that day for the last time. */
  public static void ended(UUID grant, String day) {
    tell("assessment", "ServiceEnded", grant, "{'grantId':'%s','endedOn':'%s'}", grant, day);
  }

  public static void revoked(UUID grant, String day) {
    tell("assessment", "GrantRevoked", grant, "{'grantId':'%s','revokedOn':'%s'}", grant, day);
  }

  /** The cap of respite, 73 EUR for 24 hours from 2020-06-09; the same version each time. */
  public static void respiteCap() {
    UUID version = UUID.nameUUIDFromBytes("L02".getBytes(StandardCharsets.UTF_8));
    tell(
        "assessment",
        "ServiceLimitPublished",
        UUID.randomUUID(),
        """
        {'versionId':'%s','limit':'L02','rule':'L02','version':1,'measure':'9.2.2.1',
         'serviceType':'RESPITE','recipients':[],'conditions':[],'kind':'COMPENSATION','value':73,
         'unit':'EUR','per':'DAY','excludes':[],'validFrom':'2020-06-09',
         'legalBasis':'MK 357/2020 (amends MK 313)','source':'lpr.gov.lv','assumed':false}
        """,
        version);
  }
}
