package lv.atbalsts.kit.refusal;

import java.util.Locale;

/** A value that a refusal's text names by its words in the language of the text. */
public interface Named {

  String nameLv();

  String nameEn();

  /** The name in Latvian, or else in English. */
  default String name(Locale language) {
    return language.getLanguage().equals("lv") ? nameLv() : nameEn();
  }
}
