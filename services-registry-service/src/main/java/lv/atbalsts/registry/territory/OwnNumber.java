package lv.atbalsts.registry.territory;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.registry.RegistryRefusal;

/** A number that a caller writes of itself: a registration, ATVK or project number. */
@ApplicationScoped
public class OwnNumber {

  private final Callers callers;
  private final RowScope scope;

  OwnNumber(Callers callers, RowScope scope) {
    this.callers = callers;
    this.scope = scope;
  }

  /**
   * Refuses another's number in a body with 422 and its pointer. What stands under it is not looked
   * up, so nothing is told of it.
   */
  public void require(String pointer, String number) {
    FieldErrors errors = new FieldErrors();
    if (!scope.sees(number)) {
      errors.add(pointer, RegistryRefusal.NUMBER_OF_ANOTHER, number, callers.current().owner());
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    scope.require(number);
  }
}
