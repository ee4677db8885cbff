package lv.atbalsts.registry.registration;

/** Why a registration ended. */
public enum EndReason {
  /** izslēgts no reģistra */
  EXCLUDED,
  /** beidzies piecu gadu termiņš */
  EXPIRED
}
