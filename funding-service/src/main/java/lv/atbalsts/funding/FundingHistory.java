package lv.atbalsts.funding;

import static lv.atbalsts.kit.access.Role.AUDITOR;
import static lv.atbalsts.kit.access.Role.CFLA;
import static lv.atbalsts.kit.access.Role.COUNCIL;
import static lv.atbalsts.kit.access.Role.MINISTRY;
import static lv.atbalsts.kit.access.Role.MUNICIPALITY;
import static lv.atbalsts.kit.access.Role.PROVIDER;
import static lv.atbalsts.kit.access.Role.REGION;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import lv.atbalsts.funding.activity.ActivityDesk;
import lv.atbalsts.funding.claim.ClaimDesk;
import lv.atbalsts.funding.report.ReportDesk;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.RecordKind;
import lv.atbalsts.kit.events.RecordsGate;

/** Whose the histories of projects, reports, claims and rates are. */
@Singleton
class FundingHistory extends RecordsGate {

  FundingHistory(
      ReportDesk reports,
      ClaimDesk claims,
      ActivityDesk activities,
      Callers callers,
      RowScope scope,
      Sql sql) {
    super(kinds(reports, claims, activities), callers, scope, sql);
  }

  private static List<RecordKind> kinds(
      ReportDesk reports, ClaimDesk claims, ActivityDesk activities) {
    return List.of(
        RecordKind.of(
            "measure",
            RecordKind.EVERYBODY,
            "MeasureDefined",
            "MeasureCorrected",
            "MeasureRoundAnnounced",
            "MeasureRoundCorrected"),
        RecordKind.of(
                "project",
                Set.of(MUNICIPALITY, REGION, COUNCIL, CFLA, MINISTRY, AUDITOR),
                "ProjectSubmitted",
                "ProjectRejected",
                "ProjectWithdrawn",
                "ProjectContactsChanged",
                "ContractSigned",
                "ContractVersionCorrected",
                "ContractStopped",
                "ContractResumed",
                "ContractStopAnnulled",
                "ContractLinesSet",
                "ContractMoneyMoved",
                "ContractMoveAnnulled",
                "PartnerProposed",
                "PartnerConfirmed",
                "PartnerDeclined",
                "PartnerJoined",
                "PartnerWithdrew")
            .inProject("number"),
        RecordKind.of(
            activities::sees,
            Set.of(MUNICIPALITY, REGION, COUNCIL, CFLA, MINISTRY, AUDITOR),
            "ActivityRecorded",
            "ActivityCorrected",
            "ActivityAnnulled",
            "OutputStated",
            "OutputCorrected"),
        RecordKind.of("claim_plan", Set.of(REGION, CFLA, MINISTRY, AUDITOR), "ClaimPlanHandedIn"),
        RecordKind.of(
            "unit_rate",
            Set.of(MUNICIPALITY, REGION, PROVIDER, CFLA, MINISTRY, AUDITOR),
            "UnitRatePublished",
            "UnitRateCorrected"),
        RecordKind.of(
            reports::sees,
            Set.of(MUNICIPALITY, REGION, CFLA, MINISTRY, AUDITOR),
            "ServicesReported",
            "ServicesCorrected"),
        RecordKind.of("granted_service", Set.of(MUNICIPALITY), "ReportingClosed"),
        RecordKind.of(
            claims::sees,
            Set.of(MUNICIPALITY, REGION, CFLA, MINISTRY, AUDITOR),
            "ClaimDrafted",
            "ClaimRedrawn",
            "ClaimSubmitted",
            "ClaimRecalled",
            "ClaimWithdrawn",
            "ClaimReviewStarted",
            "ClarificationRequested",
            "ClarificationAnswered",
            "ClaimChecked",
            "ClaimCheckWithdrawn",
            "ClaimDecided",
            "ClaimPaid",
            "ClaimClosed"));
  }
}
