package lv.atbalsts.registry.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import lv.atbalsts.kit.reference.ServiceType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A guide: what an applicant prepares for a service type, on a day. */
@Schema(description = "What an applicant prepares for a service type")
public record GuideView(
    @Schema(description = "Service type code", examples = "GROUP_HOME") String serviceType,
    @Schema(description = "Its Latvian name", examples = "grupu māja (dzīvoklis)")
        String serviceNameLv,
    @Schema(description = "Its English name", examples = "group home (apartment)")
        String serviceNameEn,
    @Schema(description = "Kind of applicant", examples = "COMPANY") ApplicantKind applicantKind,
    @Schema(description = "The day of which it is", examples = "2021-08-02") LocalDate asOf,
    @Schema(description = "What to prepare, in its order") List<GuideItemView> items) {

  static GuideView of(ServiceType type, ApplicantKind kind, LocalDate day, List<GuideItem> items) {
    return new GuideView(
        type.code(),
        type.nameLv(),
        type.nameEn(),
        kind,
        day,
        items.stream().map(GuideItem::view).toList());
  }

  @Schema(description = "A version of an item of the guides")
  public record GuideItemView(
      @Schema(description = "Id", examples = "019a0000-0000-7000-8000-000000000006") UUID id,
      @Schema(description = "What its versions have in common", examples = "INTERNAL_RULES")
          String itemKey,
      GuideItemTerms terms,
      long version)
      implements Versioned {}

  @Schema(description = "A guide in the list of all")
  public record GuideSummary(
      @Schema(description = "Service type code", examples = "GROUP_HOME") String serviceType,
      @Schema(description = "Its Latvian name", examples = "grupu māja (dzīvoklis)")
          String serviceNameLv,
      @Schema(description = "Its English name", examples = "group home (apartment)")
          String serviceNameEn,
      @Schema(description = "Kinds of applicants, each with a guide of its own")
          List<ApplicantKind> applicantKinds) {

    static GuideSummary of(ServiceType type) {
      return new GuideSummary(
          type.code(), type.nameLv(), type.nameEn(), List.of(ApplicantKind.values()));
    }
  }
}
