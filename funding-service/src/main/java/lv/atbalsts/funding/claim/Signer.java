package lv.atbalsts.funding.claim;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.values.Reference;

/**
 * Who acts on a claim: whom the token names, and everybody who acts for them (RFC 8693). Names are
 * compared as people mean them.
 *
 * @param name the token's subject
 * @param keys what the subject and those who act for it are compared by
 */
record Signer(String name, List<String> keys) {

  static Signer of(Caller caller) {
    return new Signer(
        caller.subject(), caller.persons().stream().map(Reference::form).distinct().toList());
  }

  boolean isAmong(Collection<String> others) {
    return !Collections.disjoint(keys, others);
  }
}
