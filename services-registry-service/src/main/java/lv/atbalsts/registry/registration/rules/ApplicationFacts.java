package lv.atbalsts.registry.registration.rules;

import java.util.List;
import java.util.Map;
import lv.atbalsts.kit.refusal.Named;
import lv.atbalsts.kit.refusal.Refusal.FieldError;

/**
 * What the rules of an application look at.
 *
 * @param provider the provider's registration number, null where it is not given
 * @param isRecorded whether the provider is recorded
 * @param fields what is missing or wrong by form and by the classifiers of its day
 * @param serviceType its code, null where it is not given
 * @param isOfTheRegister whether the published register uses the service type
 * @param place the place in words
 * @param unknownWords words that are on no list of the register, by their pointers
 * @param hasContact whether there is any way to reach the service
 * @param registered numbers of the provider's registrations of the same service and place in the
 *     days of this one
 * @param open ids of other applications of the same service and place that are not decided
 * @param needed documents that the guide of the day asks for
 * @param handedIn kinds of the documents that are there
 */
public record ApplicationFacts(
    String provider,
    boolean isRecorded,
    List<FieldError> fields,
    String serviceType,
    boolean isOfTheRegister,
    String place,
    Map<String, String> unknownWords,
    boolean hasContact,
    List<String> registered,
    List<String> open,
    List<NeededDocument> needed,
    List<String> handedIn) {

  /**
   * A document that the guide asks for.
   *
   * @param isMandatory whether nothing is registered without it
   */
  public record NeededDocument(String kind, boolean isMandatory, String nameLv, String nameEn)
      implements Named {}
}
