package co.gov.putumayo.estampillas.deployment;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every pod of the project must keep, whatever the cluster enforces. */
final class PodPolicy {

    private final List<String> faults = new ArrayList<>();

    private PodPolicy() {}

    /** All faults of a manifest that makes pods; none for the others. */
    static List<String> faults(HasMetadata manifest) {
        PodPolicy policy = new PodPolicy();
        pod(manifest).ifPresent(policy::checkPod);
        if (manifest instanceof Deployment deployment) {
            deployment
                    .getSpec()
                    .getTemplate()
                    .getSpec()
                    .getContainers()
                    .forEach(policy::checkProbes);
        }
        return policy.faults;
    }

    static Optional<PodSpec> pod(HasMetadata manifest) {
        if (manifest instanceof Deployment deployment) {
            return Optional.of(deployment.getSpec().getTemplate().getSpec());
        }
        return manifest instanceof Job job
                ? Optional.of(job.getSpec().getTemplate().getSpec())
                : Optional.empty();
    }

    private void checkPod(PodSpec pod) {
        var security = Optional.ofNullable(pod.getSecurityContext());
        require(security.map(it -> it.getRunAsNonRoot()).orElse(false), "runAsNonRoot of the pod");
        require(
                security.map(it -> it.getSeccompProfile())
                        .filter(it -> "RuntimeDefault".equals(it.getType()))
                        .isPresent(),
                "seccompProfile RuntimeDefault");
        require(
                Boolean.FALSE.equals(pod.getAutomountServiceAccountToken()),
                "automountServiceAccountToken false");
        require(Boolean.FALSE.equals(pod.getEnableServiceLinks()), "enableServiceLinks false");
        require(
                !Boolean.TRUE.equals(pod.getHostNetwork())
                        && !Boolean.TRUE.equals(pod.getHostPID())
                        && !Boolean.TRUE.equals(pod.getHostIPC()),
                "no namespace of the host");
        require(
                pod.getVolumes().stream().allMatch(it -> it.getHostPath() == null),
                "no directory of the host");
        pod.getInitContainers().forEach(this::checkContainer);
        pod.getContainers().forEach(this::checkContainer);
    }

    private void checkContainer(Container container) {
        SecurityContext security =
                Optional.ofNullable(container.getSecurityContext()).orElseGet(SecurityContext::new);
        require(
                Boolean.TRUE.equals(security.getReadOnlyRootFilesystem()),
                "readOnlyRootFilesystem");
        require(
                Boolean.FALSE.equals(security.getAllowPrivilegeEscalation()),
                "allowPrivilegeEscalation false");
        require(!Boolean.TRUE.equals(security.getPrivileged()), "not privileged");
        require(!Boolean.FALSE.equals(security.getRunAsNonRoot()), "runAsNonRoot of the container");
        require(
                security.getCapabilities() != null
                        && security.getCapabilities().getDrop().contains("ALL")
                        && security.getCapabilities().getAdd().isEmpty(),
                "all capabilities dropped");
        require(
                container.getResources() != null
                        && complete(container.getResources().getRequests())
                        && complete(container.getResources().getLimits()),
                "requests and limits of cpu and memory");
        // The tag is set by the overlays; a tag here would be a second truth.
        require("estampillas".equals(container.getImage()), "image named by the overlay");
        require("IfNotPresent".equals(container.getImagePullPolicy()), "imagePullPolicy");
    }

    private void checkProbes(Container container) {
        checkProbe(container.getStartupProbe(), "/q/health/started");
        checkProbe(container.getLivenessProbe(), "/q/health/live");
        checkProbe(container.getReadinessProbe(), "/q/health/ready");
    }

    private void checkProbe(Probe probe, String path) {
        require(
                probe != null
                        && probe.getHttpGet() != null
                        && path.equals(probe.getHttpGet().getPath()),
                "probe " + path);
    }

    private static boolean complete(Map<String, Quantity> resources) {
        return resources != null && resources.keySet().containsAll(List.of("cpu", "memory"));
    }

    private void require(boolean kept, String rule) {
        if (!kept) {
            faults.add(rule);
        }
    }
}
