package dev.proviso.dsl.compiled;

import java.util.ArrayList;
import java.util.List;
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

    private final List<Object> objects = new ArrayList<>();

    ConstantDynamic constant(Object object, Class<?> type) {
        int known = objects.indexOf(object);
        int index = known >= 0 ? known : objects.size();
        if (known < 0) {
            objects.add(object);
        }
        return new ConstantDynamic("_", Type.getDescriptor(type), CLASS_DATA_AT, index);
    }

    List<Object> objects() {
        return List.copyOf(objects);
    }
}
