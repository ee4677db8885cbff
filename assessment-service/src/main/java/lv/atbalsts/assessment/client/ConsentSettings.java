package lv.atbalsts.assessment.client;

import io.smallrye.config.ConfigMapping;

/** What the law leaves open about consents, read strictly. */
@ConfigMapping(prefix = "atbalsts.consents")
interface ConsentSettings {

  /** From which age on a person's own consent is taken. */
  int ownFromAge();
}
