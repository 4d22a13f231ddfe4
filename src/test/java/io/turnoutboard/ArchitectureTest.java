package io.turnoutboard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Who may know whom. */
@AnalyzeClasses(packages = "io.turnoutboard", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String ROOT = "io.turnoutboard";
    private static final String UI = ROOT + ".ui.";

    @ArchTest
    static final ArchRule domainKnowsTheJdkAlone = classes()
            .that()
            .resideInAPackage(ROOT + ".domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + ".domain..", "java..", "javax.crypto..", "org.jspecify..")
            .because("the rules of an election day must be readable, and testable, without any library")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule serviceKnowsDomain = layer("service")
            .because("a service says what happens; where it is kept or shown is for those who implement its ports");

    @ArchTest
    static final ArchRule storeKnowsServicePorts = layer("store", "service")
            .because("the store implements what the services ask for, and can be replaced by another");

    @ArchTest
    static final ArchRule hostKnowsStore = layer("host", "service", "store")
            .because("the host seals what the store keeps, and nobody else may write there");

    @ArchTest
    static final ArchRule reportKnowsServicePorts =
            layer("report", "service").because("a paper is drawn from the board, never from a screen or the database");

    @ArchTest
    static final ArchRule bulletinKnowsServicePorts = layer("bulletin", "service")
            .because("the citizens' pages are drawn from the board, never from a screen or the database");

    @ArchTest
    static final ArchRule uiKnowsService =
            layer("ui", "service").because("a screen shows the board and calls services; it never asks the store");

    @ArchTest
    static final ArchRule cliKnowsServiceAndReport = layer("cli", "service", "report")
            .because("a command is a screen of one line and has no more rights than one");

    @ArchTest
    static final ArchRule nobodyKnowsApp = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".app..")
            .because("app wires the others together; whoever looked back at it would look up what it should be given")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noCycles = slices().matching(ROOT + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("packages in a circle can only be understood, tested and changed all at once")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule javaFxStaysInUi = noClasses()
            .that(resideOutsideOfPackages(ROOT + ".ui..", ROOT + ".app.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..",
                    "com.sun.javafx..",
                    "com.gluonhq..",
                    "org.controlsfx..",
                    "impl.org.controlsfx..",
                    "atlantafx..",
                    "org.jfree.chart.fx..",
                    "org.jfree.fx..")
            .because("commands, papers and the host run on machines that have no screen")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule sqlStaysInStore = noClasses()
            .that(resideOutsideOfPackages(ROOT + ".store..", ROOT + ".host.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.jdbi..", "org.h2..", "org.flywaydb..", "com.zaxxer.hikari..")
            .because("data goes one way round the loop, and only the store and the host stand where it is kept")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule bouncyCastleStaysWithPasswordsAndTheDoorsKey = noClasses()
            .that(resideOutsideOfPackages(ROOT + ".service.people..", ROOT + ".host.door.."))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bouncycastle..")
            .because("it is there for two things that the JDK lacks, Argon2id and making a certificate; everything else"
                    + " is the JDK's")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule modelsHaveNoNodes = noClasses()
            .that()
            .resideInAPackage(ROOT + ".ui..")
            .and()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx.scene..")
            .because("a model lives on when its view is built anew in another language, and is tested without a window")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther = classes()
            .that()
            .resideInAPackage(ROOT + ".ui..")
            .should(notDependOnAnotherScreen())
            .because("a screen can then be read, changed and removed alone; the shell leads from one to the next")
            .allowEmptyShould(true);

    /** Of the program's own packages a layer may use itself, the domain and those that are named. */
    private static ArchRule layer(String layer, String... usable) {
        Set<String> packages = new HashSet<>(Set.of(ROOT + "." + layer + "..", ROOT + ".domain.."));
        for (String name : usable) {
            packages.add(ROOT + "." + name + "..");
        }
        DescribedPredicate<JavaClass> foreign = resideInAnyPackage(ROOT + "..")
                .and(resideOutsideOfPackages(packages.toArray(String[]::new)))
                .as("are of another layer than %s", packages);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "." + layer + "..")
                .should()
                .dependOnClassesThat(foreign)
                .allowEmptyShould(true);
    }

    /** A screen is a package right under {@code ui} in which a controller lives; the shell is none, it shows them. */
    private static ArchCondition<JavaClass> notDependOnAnotherScreen() {
        return new ArchCondition<>("not depend on another screen") {
            private final Set<String> screens = new HashSet<>();

            @Override
            public void init(Collection<JavaClass> all) {
                all.stream()
                        .filter(type -> type.getSimpleName().endsWith("Controller"))
                        .forEach(type -> part(type).ifPresent(screens::add));
                screens.remove("shell");
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = part(type).filter(screens::contains).orElse("");
                if (own.isEmpty()) {
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> part(dependency.getTargetClass())
                                .filter(other -> screens.contains(other) && !other.equals(own))
                                .isPresent())
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static Optional<String> part(JavaClass type) {
        String name = type.getPackageName() + ".";
        return name.startsWith(UI) && name.length() > UI.length()
                ? Optional.of(name.substring(UI.length(), name.indexOf('.', UI.length())))
                : Optional.empty();
    }

    @ArchTest
    static void looksAtTheWholeProgram(JavaClasses all) {
        assertThat(all).isNotEmpty();
    }
}
