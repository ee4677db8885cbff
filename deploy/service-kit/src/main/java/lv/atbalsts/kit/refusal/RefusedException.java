package lv.atbalsts.kit.refusal;

/** Carries a refusal to the edge; answered as problem+json, never logged as a failure. */
public final class RefusedException extends RuntimeException {

  private final transient Refusal refusal;

  RefusedException(Refusal refusal) {
    super(refusal.code(), null, false, false);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
