package lv.atbalsts.funding.rate;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** Remembers a version of a limit. */
@ApplicationScoped
class ServiceLimitPublishedHandler implements EventHandler<ServiceLimitPublished> {

  private final DayCaps caps;

  ServiceLimitPublishedHandler(DayCaps caps) {
    this.caps = caps;
  }

  @Override
  public String type() {
    return "lv.atbalsts.assessment.ServiceLimitPublished.v1";
  }

  @Override
  public Class<ServiceLimitPublished> shape() {
    return ServiceLimitPublished.class;
  }

  @Override
  public void apply(ServiceLimitPublished version, EventHead head) {
    caps.remember(version);
  }

  @Override
  public Object about(ServiceLimitPublished version, EventHead head) {
    return version.versionId();
  }
}
