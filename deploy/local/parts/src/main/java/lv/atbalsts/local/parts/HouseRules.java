package lv.atbalsts.local.parts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/**
 * How every module is built. A module includes them by a test:
 *
 * <pre>{@code
 * class HouseTest {
 *   @TestFactory
 *   Stream<DynamicTest> house() {
 *     return House.service("lv.atbalsts.funding", SubjectTables.ofEntities());
 *   }
 * }
 * }</pre>
 */
public final class HouseRules {

  /** Facts leave through the outbox and arrive through the inbox, or they are lost or doubled. */
  public static final ArchRule ONLY_THE_KIT_TALKS_TO_KAFKA =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "org\\.apache\\.kafka\\.clients\\.(producer|consumer)\\..*"
                  + "|org\\.eclipse\\.microprofile\\.reactive\\.messaging\\..*")
          .because("publishing goes through Outbox, receiving through Subscriptions");

  /** Rows of entities are Panache's, set-wise SQL is {@code lv.atbalsts.kit.data.Sql}'s. */
  public static final ArchRule SQL_GOES_THROUGH_THE_KIT =
      noClasses()
          .should(SqlPastTheKit.REACH_THE_DATABASE)
          .because("set-wise SQL has one idiom, the kit's Sql");

  /** Rules and scoring are functions of values: no database, no HTTP, no container. */
  public static final ArchRule RULES_ARE_PURE =
      classes()
          .that(Purity.PURE)
          .should(Purity.DEPEND_ON_VALUES_ONLY)
          .because("a rule must be readable and testable without a framework");

  /** Subject packages of a service form no circle. */
  public static final ArchRule SUBJECTS_FORM_NO_CYCLE =
      slices()
          .matching("lv.atbalsts.(*).(*)..")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(DeclaredExceptions.LISTS_OF_ROWS, DeclaredExceptions.ANSWERS)
          .because("a subject that needs another and is needed by it is one subject");

  /** What a resource takes and gives are records made for it. */
  public static final ArchRule NO_ENTITY_IN_A_RESOURCE =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Resource")
          .and()
          .areNotPrivate()
          .should(ResourceConditions.MENTION_NO_ENTITY)
          .because("an entity in a signature makes the table the contract");

  /** A POST that is repeated has one effect; one that has none keeps no answer. */
  public static final ArchRule EVERY_POST_IS_IDEMPOTENT =
      methods()
          .that(ResourceConditions.ARE_OPERATIONS)
          .should(ResourceConditions.BE_IDEMPOTENT)
          .because("every POST that writes takes Idempotency-Key");

  /** Every operation says who may call it. */
  public static final ArchRule EVERY_OPERATION_NAMES_ITS_ROLES =
      methods()
          .that(ResourceConditions.ARE_OPERATIONS)
          .should(ResourceConditions.NAME_ROLES)
          .because("what nobody named is refused to nobody");

  /** Names say what they give, without {@code get}. */
  public static final ArchRule NO_NAME_STARTS_WITH_GET =
      methods().should(Names.NOT_START_WITH_GET).because("the style of the house");

  /** The body of a list is a {@code Page}; a record around a list says nothing more. */
  public static final ArchRule NO_RECORD_IS_A_LIST =
      noClasses().should(Names.BE_A_RECORD_NAMED_LIST).because("a list is answered as a Page");

  /** An aggregate guards itself: it changes by verbs that check first, and by nothing else. */
  public static final ArchRule AN_ENTITY_IS_CHANGED_BY_ITS_VERBS =
      classes()
          .that(Entities.ARE_ENTITIES)
          .should(Entities.HAVE_VERBS_ONLY)
          .because("a setter changes what no rule has looked at");

  /** Time comes from a {@code Clock}, so that a deadline or a reform date can be tested. */
  public static final ArchRule TIME_IS_INJECTED =
      noClasses()
          .should()
          .callMethodWhere(Names.NOW_WITHOUT_CLOCK)
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Date")
          .because("time is injected");

  private HouseRules() {}
}
