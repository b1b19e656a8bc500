package co.gov.putumayo.estampillas.portal;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The forms of the portal, found in the code, so that no new one is forgotten. */
final class Forms {

    private static final List<JavaClass> PAGES =
            new ClassFileImporter()
                            .withImportOption(new DoNotIncludeTests())
                            .importPackages("co.gov.putumayo.estampillas.portal")
                            .stream()
                            .filter(type -> type.isAnnotatedWith(Path.class))
                            .toList();

    private Forms() {}

    /**
     * @param path that it posts to, some identifier in the place of a variable one
     * @param withFile whether it brings a file
     */
    record Form(String path, boolean withFile) {

        /** Behind sign-in. */
        boolean isOfDesk() {
            return path.startsWith(Desks.ROOT + "/");
        }

        @Override
        public String toString() {
            return path;
        }
    }

    static List<Form> all() {
        return PAGES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(POST.class))
                .map(method -> new Form(path(method), withFile(method)))
                .sorted(Comparator.comparing(Form::path))
                .toList();
    }

    /** Names of the classes of desks that do not say who may come in. */
    static List<String> openDesks() {
        return PAGES.stream()
                .filter(type -> root(type).startsWith(Desks.ROOT))
                .filter(
                        type ->
                                !type.isAnnotatedWith(RolesAllowed.class)
                                        && !type.isAnnotatedWith(Authenticated.class))
                .map(JavaClass::getName)
                .toList();
    }

    private static String root(JavaClass type) {
        String path = type.getAnnotationOfType(Path.class).value();
        return path.startsWith("/") ? path : "/" + path;
    }

    private static String path(JavaMethod method) {
        String rest =
                method.isAnnotatedWith(Path.class)
                        ? method.getAnnotationOfType(Path.class).value()
                        : "";
        return (root(method.getOwner()) + "/" + rest)
                .replaceAll("/+", "/")
                .replaceAll("/$", "")
                .replaceAll("\\{topic[^}]*}", "contrato")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    private static boolean withFile(JavaMethod method) {
        return method.isAnnotatedWith(Consumes.class)
                && Arrays.asList(method.getAnnotationOfType(Consumes.class).value())
                        .contains(MediaType.MULTIPART_FORM_DATA);
    }
}
