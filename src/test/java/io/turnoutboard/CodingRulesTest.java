package io.turnoutboard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.application.Platform;
import org.jspecify.annotations.NullMarked;

/** What no code of the program does, or does in one place alone. */
@AnalyzeClasses(packages = "io.turnoutboard", importOptions = DoNotIncludeTests.class)
final class CodingRulesTest {
    private static final String APP = "io.turnoutboard.app..";
    private static final Pattern EMPTY_NAMES = Pattern.compile(".*(Manager|Utils?|Helper|Impl)");
    private static final Set<String> THREAD_MAKERS =
            Set.of("ofPlatform", "ofVirtual", "startVirtualThread", "newThread");
    private static final Set<String> CLOCK_MAKERS = Set.of("systemUTC", "systemDefaultZone", "system");

    @ArchTest
    static final ArchRule runLaterOnlyInUiSupport = noClasses()
            .that()
            .resideOutsideOfPackage("io.turnoutboard.ui.support..")
            .should()
            .accessTargetWhere(target(callThat(
                    "hops to the JavaFX thread",
                    call -> call.getOwner().isEquivalentTo(Platform.class)
                            && call.getName().equals("runLater"))))
            .because("one place hops threads, so that one pending hop carries the latest state and no queue builds up")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule threadsOnlyInApp = noClasses()
            .that()
            .resideOutsideOfPackage(APP)
            .should()
            .accessTargetWhere(target(callThat("makes a thread or an executor", CodingRulesTest::makesAThread)))
            .because("who makes a thread must end it, and an interrupt on the wrong one closes the database")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule timeOnlyByTheGivenClock = noClasses()
            .that()
            .resideOutsideOfPackage(APP)
            .should()
            .accessTargetWhere(target(callThat("reads a clock that was not given", CodingRulesTest::readsTheTime)))
            .because("election day must be playable at any time: in a test, a drill and a replay")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobodySleeps = noClasses()
            .should()
            .accessTargetWhere(target(callThat(
                    "sleeps",
                    call -> call.getOwner().isEquivalentTo(Thread.class)
                            && call.getName().equals("sleep"))))
            .because("who waits for something waits for that, not for a while")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobodyPrints = noClasses()
            .that()
            .resideOutsideOfPackage(APP)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessTargetWhere(target(callThat(
                    "prints a stack trace",
                    call -> call.getName().equals("printStackTrace")
                            && call.getOwner().isAssignableTo(Throwable.class))))
            .because("people hear of a failure in a sentence, the log has the rest, and commands print where they are"
                    + " told")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = classes()
            .should(haveATellingName())
            .because("a Manager, Util, Helper or Impl is a class whose work nobody could name")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllersAndModelsLiveInUi = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .or()
            .haveSimpleNameEndingWith("Model")
            .should()
            .resideInAPackage("io.turnoutboard.ui..")
            .because("a suffix names a role, and these are roles of a screen")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule daosLiveInStore = classes()
            .that()
            .haveSimpleNameEndingWith("Dao")
            .should()
            .resideInAnyPackage("io.turnoutboard.store..", "io.turnoutboard.host..")
            .because("a suffix names a role, and this one talks to the database")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule staticsAreFinal = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal()
            .because("state that belongs to nobody is changed by anybody")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule constructorsAreShort = constructors()
            .that()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .and()
            .areDeclaredInClassesThat()
            .areNotEnums()
            .should(takeAtMost(7))
            .because("a class that must be given more does more than one thing")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesAreNullMarked = classes()
            .should(liveInANullMarkedPackage())
            .because("only there does the compiler check that nothing is null unawares")
            .allowEmptyShould(true);

    private static boolean makesAThread(CodeUnitAccessTarget call) {
        JavaClass owner = call.getOwner();
        if (call.getName().equals("<init>")) {
            return owner.isAssignableTo(Thread.class)
                    || owner.isAssignableTo(Timer.class)
                    || owner.isAssignableTo(ExecutorService.class);
        }
        if (owner.isEquivalentTo(CompletableFuture.class) && call.getName().endsWith("Async")) {
            return call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Executor.class));
        }
        return owner.isEquivalentTo(Executors.class)
                || (owner.isEquivalentTo(Thread.class) && THREAD_MAKERS.contains(call.getName()));
    }

    private static boolean readsTheTime(CodeUnitAccessTarget call) {
        JavaClass owner = call.getOwner();
        String name = call.getName();
        boolean without = call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return (owner.getPackageName().startsWith("java.time") && name.equals("now") && without)
                || (owner.isEquivalentTo(Clock.class) && CLOCK_MAKERS.contains(name))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Date.class)
                        && name.equals("<init>")
                        && call.getRawParameterTypes().isEmpty());
    }

    private static DescribedPredicate<AccessTarget> callThat(String what, Predicate<CodeUnitAccessTarget> test) {
        return describe(what, target -> target instanceof CodeUnitAccessTarget call && test.test(call));
    }

    private static ArchCondition<JavaClass> haveATellingName() {
        return condition(
                "have a telling name",
                type -> !EMPTY_NAMES.matcher(type.getSimpleName()).matches());
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return condition(
                "live in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    private static ArchCondition<JavaClass> condition(String what, Predicate<JavaClass> test) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, test.test(type), type.getName() + " should " + what));
            }
        };
    }

    private static ArchCondition<JavaConstructor> takeAtMost(int parameters) {
        return new ArchCondition<>("take at most " + parameters + " parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                int taken = constructor.getRawParameterTypes().size();
                events.add(new SimpleConditionEvent(
                        constructor,
                        taken <= parameters,
                        constructor.getFullName() + " takes " + taken + " parameters"));
            }
        };
    }
}
