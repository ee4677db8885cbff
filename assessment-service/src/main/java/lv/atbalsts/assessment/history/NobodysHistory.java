package lv.atbalsts.assessment.history;

import static lv.atbalsts.kit.access.Role.ASSESSOR;
import static lv.atbalsts.kit.access.Role.AUDITOR;
import static lv.atbalsts.kit.access.Role.MINISTRY;
import static lv.atbalsts.kit.access.Role.MUNICIPALITY;
import static lv.atbalsts.kit.access.Role.PROVIDER;
import static lv.atbalsts.kit.access.Role.REGION;

import java.util.List;
import java.util.Set;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.RecordKind;
import lv.atbalsts.kit.events.RecordsGate;

/** Whose the histories are that tell of no person. */
final class NobodysHistory extends RecordsGate {

  /** What has no row under the id of its events is seen where they are. */
  private static final String TOLD = "(select subject as id from outbox) told";

  static final List<RecordKind> KINDS =
      List.of(
          RecordKind.of(TOLD, RecordKind.EVERYBODY, "ServiceLimitPublished"),
          RecordKind.of(
              TOLD,
              Set.of(MUNICIPALITY, ASSESSOR, REGION, MINISTRY, AUDITOR),
              "MethodologyDrafted",
              "MethodologyPublished",
              "MethodologyEnded"),
          RecordKind.of("key_rotation", Set.of(AUDITOR), "KeyRotationChanged"),
          RecordKind.of(TOLD, Set.of(MUNICIPALITY, AUDITOR), "AccessLogSealed"),
          RecordKind.of(
              "emergency_attempt",
              Set.of(MUNICIPALITY, PROVIDER, MINISTRY, AUDITOR),
              "EmergencyAccessesMany"));

  NobodysHistory(Callers callers, RowScope scope, Sql sql) {
    super(KINDS, callers, scope, sql);
  }
}
