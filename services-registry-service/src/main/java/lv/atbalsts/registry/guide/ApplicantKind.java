package lv.atbalsts.registry.guide;

import java.util.Locale;

/** Kinds of applicants, by their legal status (juridiskais statuss), whose list is open. */
public enum ApplicantKind {
  MUNICIPALITY("pašvaldība", "municipality", "pašvaldīb"),
  STATE("valsts", "state", "valsts"),
  ASSOCIATION("biedrība vai nodibinājums", "association or foundation", "biedrīb", "nodibinājum"),
  COMPANY("komersants", "company", "sia", "komersant", "privātuzņēmēj", "zemnieku saimniecīb"),
  NATURAL_PERSON("fiziska persona", "natural person", "fiziska persona"),
  OTHER("cits", "other");

  private final String nameLv;
  private final String nameEn;
  private final String[] words;

  ApplicantKind(String nameLv, String nameEn, String... words) {
    this.nameLv = nameLv;
    this.nameEn = nameEn;
    this.words = words;
  }

  String nameLv() {
    return nameLv;
  }

  String nameEn() {
    return nameEn;
  }

  /** The first kind of which a word stands in the legal status. */
  public static ApplicantKind of(String legalStatus) {
    String status = legalStatus.toLowerCase(Locale.ROOT);
    for (ApplicantKind kind : values()) {
      for (String word : kind.words) {
        if (status.contains(word)) {
          return kind;
        }
      }
    }
    return OTHER;
  }
}
