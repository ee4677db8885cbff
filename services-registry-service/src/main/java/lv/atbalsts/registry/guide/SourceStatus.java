package lv.atbalsts.registry.guide;

/** How far a requirement is known. */
public enum SourceStatus {
  SEEN("redzēts avotā", "seen in the source"),
  INFERRED("secināts no avota", "inferred from the source"),
  ASSUMED("pieņemts, avotā nav atrasts", "assumed, not found in a source");

  private final String nameLv;
  private final String nameEn;

  SourceStatus(String nameLv, String nameEn) {
    this.nameLv = nameLv;
    this.nameEn = nameEn;
  }

  String nameLv() {
    return nameLv;
  }

  String nameEn() {
    return nameEn;
  }
}
