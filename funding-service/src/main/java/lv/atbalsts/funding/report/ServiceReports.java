package lv.atbalsts.funding.report;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.data.KeysetRepository;

@ApplicationScoped
class ServiceReports implements KeysetRepository<ServiceReport> {

  @Override
  public String noun() {
    return "service report";
  }
}
