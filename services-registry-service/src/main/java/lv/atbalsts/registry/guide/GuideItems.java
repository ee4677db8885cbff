package lv.atbalsts.registry.guide;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import lv.atbalsts.kit.data.KeysetRepository;

@ApplicationScoped
class GuideItems implements KeysetRepository<GuideItem> {

  @Override
  public String noun() {
    return "guide item";
  }

  /** Those that hold on a day for a service type and a kind of applicant, in their order. */
  List<GuideItem> of(String serviceType, ApplicantKind kind, LocalDate day) {
    return list(
        """
        (terms.serviceType is null or terms.serviceType = ?1)
        and (terms.applicantKind is null or terms.applicantKind = ?2)
        and terms.validFrom <= ?3 and (terms.validTo is null or terms.validTo >= ?3)
        order by terms.position, itemKey
        """,
        serviceType,
        kind,
        day);
  }
}
