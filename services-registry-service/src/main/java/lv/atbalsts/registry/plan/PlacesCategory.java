package lv.atbalsts.registry.plan;

/** What kind of service the places are for. */
public enum PlacesCategory {
  /** sabiedrībā balstīts pakalpojums */
  COMMUNITY,
  /** ģimeniskai videi pietuvināts pakalpojums */
  FAMILY_LIKE
}
