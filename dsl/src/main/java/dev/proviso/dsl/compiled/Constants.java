package dev.proviso.dsl.compiled;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The objects that a generated class is given when it is made. To the virtual machine they are constants. */
final class Constants {

    private static final Handle CLASS_DATA_AT = new Handle(
            Opcodes.H_INVOKESTATIC,
            "java/lang/invoke/MethodHandles",
            "classDataAt",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;I)Ljava/lang/Object;",
            false);

    private final Map<Object, Integer> indexes = new LinkedHashMap<>();

    ConstantDynamic constant(Object object, Class<?> type) {
        int next = indexes.size();
        int index = indexes.computeIfAbsent(object, first -> next);
        return new ConstantDynamic("_", Type.getDescriptor(type), CLASS_DATA_AT, index);
    }

    List<Object> objects() {
        return List.copyOf(indexes.keySet());
    }
}
