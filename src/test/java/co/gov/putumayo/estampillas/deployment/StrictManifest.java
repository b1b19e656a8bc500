package co.gov.putumayo.estampillas.deployment;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Reads a manifest as the API server does with strict validation: unknown or repeated fields and
 * numbers where text belongs are errors. The model's own reader keeps all of that silently.
 */
final class StrictManifest {

    /** What k8s/ may contain; a Secret is not among it. */
    private static final Map<String, Class<? extends HasMetadata>> KINDS =
            Map.of(
                    "apps/v1 Deployment", Deployment.class,
                    "batch/v1 Job", Job.class,
                    "v1 Service", Service.class,
                    "v1 ServiceAccount", ServiceAccount.class,
                    "networking.k8s.io/v1 Ingress", Ingress.class,
                    "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class,
                    "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
                    "autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class);

    private static final ObjectMapper MAPPER = mapper();

    private StrictManifest() {}

    /** The one manifest of a file. */
    static HasMetadata read(Path file) throws IOException {
        JsonNode tree = tree(file);
        String kind = tree.path("apiVersion").asText() + " " + tree.path("kind").asText();
        Class<? extends HasMetadata> type = KINDS.get(kind);
        if (type == null) {
            throw new IOException(file + ": unexpected kind " + kind);
        }
        return MAPPER.treeToValue(tree, type);
    }

    /** Any YAML file as it is written. */
    static JsonNode tree(Path file) throws IOException {
        try (JsonParser parser = MAPPER.createParser(Files.readString(file))) {
            JsonNode tree = MAPPER.readTree(parser);
            if (parser.nextToken() != null) {
                throw new IOException(file + ": one document for each file");
            }
            return tree;
        }
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper =
                new ObjectMapper(new YAMLFactory())
                        .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .registerModule(
                                new SimpleModule().setDeserializerModifier(new NoAnySetter()));
        for (CoercionInputShape shape :
                new CoercionInputShape[] {
                    CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
                }) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        for (LogicalType type : new LogicalType[] {LogicalType.Integer, LogicalType.Boolean}) {
            mapper.coercionConfigFor(type)
                    .setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        }
        return mapper;
    }

    /** Takes away the map in which the model keeps the fields it does not know. */
    private static final class NoAnySetter extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public BeanDeserializerBuilder updateBuilder(
                DeserializationConfig config,
                BeanDescription description,
                BeanDeserializerBuilder builder) {
            if (builder.getAnySetter() == null) {
                return builder;
            }
            BeanDeserializerBuilder strict =
                    new BeanDeserializerBuilder(builder) {
                        {
                            _anySetter = null;
                        }
                    };
            return strict;
        }
    }
}
