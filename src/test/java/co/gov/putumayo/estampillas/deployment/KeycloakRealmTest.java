package co.gov.putumayo.estampillas.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.shared.security.Role;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The realm for Keycloak says the same as the code and the users of development. */
class KeycloakRealmTest {

    private static final Path REALM = Path.of("k8s/keycloak/estampillas-realm.json");

    @Test
    void hasTheRolesOfTheService() throws Exception {
        List<String> expected = new ArrayList<>();
        for (Field field : Role.class.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                expected.add((String) field.get(null));
            }
        }

        assertThat(realm().path("roles").path("realm").findValuesAsText("name"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void hasTheUsersOfDevelopmentAndNoPassword() throws IOException {
        Properties properties = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(reader);
        }

        List<String> users = new ArrayList<>();
        for (JsonNode user : realm().path("users")) {
            String name = '"' + user.path("username").asText() + '"';
            users.add("quarkus.oidc.devservices.roles." + name);
            assertThat(user.path("realmRoles").path(0).asText())
                    .isEqualTo(properties.getProperty("quarkus.oidc.devservices.roles." + name));
            assertThat(user.path("attributes").path("nit").path(0).asText(null))
                    .isEqualTo(properties.getProperty("%dev.estampillas.dev.officers." + name));
            assertThat(user.has("credentials")).isFalse();
        }
        assertThat(users)
                .containsExactlyInAnyOrderElementsOf(
                        properties.stringPropertyNames().stream()
                                .filter(it -> it.startsWith("quarkus.oidc.devservices.roles."))
                                .toList());
    }

    @Test
    void nobodyChangesTheEntityTheyActFor() throws IOException {
        String profile =
                realm().path("components")
                        .path("org.keycloak.userprofile.UserProfileProvider")
                        .path(0)
                        .path("config")
                        .path("kc.user.profile.config")
                        .path(0)
                        .asText();

        for (JsonNode attribute : new ObjectMapper().readTree(profile).path("attributes")) {
            if (attribute.path("name").asText().equals("nit")) {
                assertThat(attribute.path("permissions").path("edit").toString())
                        .isEqualTo("[\"admin\"]");
                return;
            }
        }
        throw new AssertionError("the realm does not know the attribute nit");
    }

    private static JsonNode realm() throws IOException {
        return new ObjectMapper().readTree(REALM.toFile());
    }
}
