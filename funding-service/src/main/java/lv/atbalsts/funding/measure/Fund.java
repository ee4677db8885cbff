package lv.atbalsts.funding.measure;

/** The EU social fund pays services, the regional fund (ERAF) buildings. */
public enum Fund {
  ESF,
  ERDF
}
