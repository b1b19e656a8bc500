package co.gov.putumayo.estampillas.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link KubernetesManifestsTest} checks with would notice a mistake. */
class WrongManifestsTest {

    private static final Path WRONG = Path.of("src/test/resources/k8s");

    @ParameterizedTest
    @CsvSource({
        "unknown-field.yaml, sesionAffinity",
        "unknown-nested-field.yaml, readOnlyRootFileSystem",
        "number-as-text.yaml, Integer value",
        "repeated-field.yaml, Duplicate field",
        "secret.yaml, unexpected kind v1 Secret",
        "two-documents.yaml, one document"
    })
    void wrongManifestIsCaught(String file, String reason) {
        assertThatThrownBy(() -> StrictManifest.read(WRONG.resolve(file)))
                .hasMessageContaining(reason);
    }

    @Test
    void carelessPodIsCaught() throws IOException {
        assertThat(PodPolicy.faults(StrictManifest.read(WRONG.resolve("careless-pod.yaml"))))
                .containsExactly(
                        "runAsNonRoot of the pod",
                        "seccompProfile RuntimeDefault",
                        "automountServiceAccountToken false",
                        "enableServiceLinks false",
                        "no namespace of the host",
                        "no directory of the host",
                        "readOnlyRootFilesystem",
                        "allowPrivilegeEscalation false",
                        "not privileged",
                        "runAsNonRoot of the container",
                        "all capabilities dropped",
                        "requests and limits of cpu and memory",
                        "image named by the overlay",
                        "imagePullPolicy",
                        "probe /q/health/started",
                        "probe /q/health/live",
                        "probe /q/health/ready");
    }

    @Test
    void unknownVariablesAndLooseTagsAreCaught() throws IOException {
        assertThat(KnownVariables.all())
                .contains("DATABASE_URL", "ESTAMPILLAS_PAYMENT_PLACETOPAY_BASE_URL")
                .doesNotContain("DATABASE_URI", "ESTAMPILLAS_PAYMENT_PLACETOPAY_BASEURL");
        assertThat(
                        KubernetesManifestsTest.imageFaults(
                                StrictManifest.tree(
                                        WRONG.resolve("loose-tags/kustomization.yaml"))))
                .containsExactly("a: latest", "b: ");
    }
}
