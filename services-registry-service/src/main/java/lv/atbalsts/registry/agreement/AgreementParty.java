package lv.atbalsts.registry.agreement;

import lv.atbalsts.kit.refusal.Named;

/** Who gives a word: the municipality that buys, or the provider. */
public enum AgreementParty implements Named {
  BUYER("pircējs", "buyer"),
  PROVIDER("pakalpojumu sniedzējs", "provider");

  private final String nameLv;
  private final String nameEn;

  AgreementParty(String nameLv, String nameEn) {
    this.nameLv = nameLv;
    this.nameEn = nameEn;
  }

  @Override
  public String nameLv() {
    return nameLv;
  }

  @Override
  public String nameEn() {
    return nameEn;
  }
}
