; sources 23a5c3a41e53652a26d648362ffd67f020fce719ad8fc2445884430d05025d34
; made by numba 0.68.1 and llvmlite 0.50.0, not by hand
define internal range(i32 -1, -2) i32 @drive.integrate.0(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr readnone captures(none) %arg.reached.0, ptr readnone captures(none) %arg.reached.1, i64 %arg.reached.2, i64 %arg.reached.3, ptr writeonly captures(none) %arg.reached.4, i64 %arg.reached.5.0, i64 %arg.reached.6.0) local_unnamed_addr {
B0.endif:
  %.436 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.87 = getelementptr i8, ptr %arg.meta.4, i64 320
  %.88 = load i64, ptr %.87, align 8
  %.170477.not = icmp slt i64 %.88, 1
  br i1 %.170477.not, label %B100.thread, label %B58.lr.ph

B100.thread:                                      ; preds = %B0.endif
  %.332484 = getelementptr i8, ptr %arg.meta.4, i64 544
  store i64 %.88, ptr %.332484, align 8
  br label %B644

B58.lr.ph:                                        ; preds = %B0.endif
  %0 = icmp eq i64 %.88, 1
  br i1 %0, label %B58.epil.preheader, label %B58.lr.ph.new

B58.lr.ph.new:                                    ; preds = %B58.lr.ph
  %unroll_iter = and i64 %.88, 9223372036854775806
  br label %B58

B58:                                              ; preds = %B58, %B58.lr.ph.new
  %.176476478 = phi i64 [ 0, %B58.lr.ph.new ], [ %7, %B58 ]
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 536
  %.237 = load i64, ptr %sunkaddr, align 8
  %1 = add i64 %.176476478, %.237
  %.252 = icmp slt i64 %1, 0
  %.253 = select i1 %.252, i64 %arg.meta.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.meta.4, i64 %1
  %.267 = getelementptr i64, ptr %2, i64 %.253
  store i64 %.176476478, ptr %.267, align 8
  %.183.1 = add nuw i64 %.176476478, 2
  %.237.1 = load i64, ptr %sunkaddr, align 8
  %3 = add i64 %.176476478, %.237.1
  %4 = add i64 %3, 1
  %.252.1 = icmp slt i64 %4, 0
  %.253.1 = select i1 %.252.1, i64 %arg.meta.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.meta.4, i64 %4
  %.267.1 = getelementptr i64, ptr %5, i64 %.253.1
  %6 = add i64 %.176476478, 1
  store i64 %6, ptr %.267.1, align 8
  %7 = add i64 %6, 1
  %niter.ncmp.1 = icmp eq i64 %7, %unroll_iter
  br i1 %niter.ncmp.1, label %B100.unr-lcssa, label %B58

B100.unr-lcssa:                                   ; preds = %B58
  %8 = and i64 %.88, 1
  %lcmp.mod.not = icmp eq i64 %8, 0
  br i1 %lcmp.mod.not, label %B100, label %B58.epil.preheader

B58.epil.preheader:                               ; preds = %B100.unr-lcssa, %B58.lr.ph
  %.176476478.epil.init = phi i64 [ 0, %B58.lr.ph ], [ %.183.1, %B100.unr-lcssa ]
  %sunkaddr9 = getelementptr i8, ptr %arg.meta.4, i64 536
  %.237.epil = load i64, ptr %sunkaddr9, align 8
  %.238.epil = add nsw i64 %.237.epil, %.176476478.epil.init
  %.252.epil = icmp slt i64 %.238.epil, 0
  %.253.epil = select i1 %.252.epil, i64 %arg.meta.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.meta.4, i64 %.238.epil
  %.267.epil = getelementptr i64, ptr %9, i64 %.253.epil
  store i64 %.176476478.epil.init, ptr %.267.epil, align 8
  br label %B100

B100:                                             ; preds = %B58.epil.preheader, %B100.unr-lcssa
  %sunkaddr10 = getelementptr i8, ptr %arg.meta.4, i64 320
  %.303.pre = load i64, ptr %sunkaddr10, align 8
  %.332 = getelementptr i8, ptr %arg.meta.4, i64 544
  store i64 %.303.pre, ptr %.332, align 8
  %.364 = icmp sgt i64 %.303.pre, 0
  br i1 %.364, label %B176.preheader, label %B644

B176.preheader:                                   ; preds = %B100
  %.398 = getelementptr i8, ptr %arg.meta.4, i64 552
  br label %B176

B176:                                             ; preds = %B176.endif, %B176.preheader
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.398, i8 0, i64 16, i1 false)
  %.450 = call i32 @drive.carry_on.1(ptr nonnull %.436, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr %arg.reached.0, ptr %arg.reached.1, i64 %arg.reached.2, i64 %arg.reached.3, ptr %arg.reached.4, i64 %arg.reached.5.0, i64 %arg.reached.6.0)
  %cond = icmp eq i32 %.450, 0
  br i1 %cond, label %B176.endif, label %B176.if.if, !prof !0

common.ret:                                       ; preds = %B176.if.if, %B644, %B640
  %common.ret.op = phi i32 [ 0, %B640 ], [ 0, %B644 ], [ %.450, %B176.if.if ]
  ret i32 %common.ret.op

B640:                                             ; preds = %B176.endif
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B644:                                             ; preds = %B100, %B100.thread
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B176.endif:                                       ; preds = %B176
  %sunkaddr11 = getelementptr i8, ptr %arg.meta.4, i64 560
  %.499 = load i64, ptr %sunkaddr11, align 8
  %sunkaddr12 = getelementptr i8, ptr %arg.meta.4, i64 480
  %.529 = load i64, ptr %sunkaddr12, align 8
  %.530 = sub nsw i64 1, %.529
  %sunkaddr13 = getelementptr i8, ptr %arg.meta.4, i64 544
  store i64 %.499, ptr %sunkaddr13, align 8
  store i64 %.530, ptr %sunkaddr12, align 8
  %sunkaddr14 = getelementptr i8, ptr %arg.meta.4, i64 512
  %.620 = load i64, ptr %sunkaddr14, align 8
  %sunkaddr15 = getelementptr i8, ptr %arg.meta.4, i64 488
  %.650 = load i64, ptr %sunkaddr15, align 8
  store i64 %.620, ptr %sunkaddr15, align 8
  store i64 %.650, ptr %sunkaddr14, align 8
  %sunkaddr16 = getelementptr i8, ptr %arg.meta.4, i64 520
  %.740 = load i64, ptr %sunkaddr16, align 8
  %sunkaddr17 = getelementptr i8, ptr %arg.meta.4, i64 496
  %.770 = load i64, ptr %sunkaddr17, align 8
  store i64 %.740, ptr %sunkaddr17, align 8
  store i64 %.770, ptr %sunkaddr16, align 8
  %sunkaddr18 = getelementptr i8, ptr %arg.meta.4, i64 528
  %.860 = load i64, ptr %sunkaddr18, align 8
  %sunkaddr19 = getelementptr i8, ptr %arg.meta.4, i64 504
  %.890 = load i64, ptr %sunkaddr19, align 8
  store i64 %.860, ptr %sunkaddr19, align 8
  store i64 %.890, ptr %sunkaddr18, align 8
  %.981 = icmp sgt i64 %.499, 0
  br i1 %.981, label %B176, label %B640

B176.if.if:                                       ; preds = %B176
  %.458 = icmp sgt i32 %.450, 0
  %.451 = load ptr, ptr %excinfo.1, align 8
  %.459 = select i1 %.458, ptr %.451, ptr undef
  store ptr %.459, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define internal range(i32 -1, -2) i32 @drive.carry_on.1(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr readnone captures(none) %arg.reached.0, ptr readnone captures(none) %arg.reached.1, i64 %arg.reached.2, i64 %arg.reached.3, ptr writeonly captures(none) %arg.reached.4, i64 %arg.reached.5.0, i64 %arg.reached.6.0) local_unnamed_addr {
B0.endif.endif:
  %.313 = alloca ptr, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.977 = alloca i64, align 8
  store i64 0, ptr %.977, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.1026 = alloca [2 x i64], align 8
  %excinfo.6 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1026, i8 0, i64 16, i1 false)
  store ptr null, ptr %excinfo.6, align 8
  %.1760 = alloca ptr, align 8
  %excinfo.9 = alloca ptr, align 8
  store ptr null, ptr %excinfo.9, align 8
  %.1843 = alloca ptr, align 8
  %excinfo.10 = alloca ptr, align 8
  store ptr null, ptr %excinfo.10, align 8
  %.87 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.88 = load i64, ptr %.87, align 8
  %.89 = add nsw i64 %.88, 5
  br label %B92.endif

B276:                                             ; preds = %B92.endif.endif
  %.395.not = icmp eq i64 %.382, 0
  br i1 %.395.not, label %B1842, label %B290.endif.endif.preheader

B290.endif.endif.preheader:                       ; preds = %B276
  br label %B290.endif.endif

B628:                                             ; preds = %B504.endif, %B290.endif.endif
  %0 = and i64 %.473, 1030792151040
  %.627.not.1 = icmp eq i64 %0, 0
  br i1 %.627.not.1, label %B628.1, label %B504.endif.1

B504.endif.1:                                     ; preds = %B628
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 504
  %.658.1 = load i64, ptr %sunkaddr, align 8
  %sunkaddr508 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.83.i48 = load i64, ptr %sunkaddr508, align 8, !noalias !1
  %.728.1.idx = shl i64 %.83.i48, 5
  %.728.1 = getelementptr i8, ptr %arg.frame.4, i64 %.728.1.idx
  %.729.idx.1 = shl i64 %.83.i48, 6
  %.729.1 = getelementptr i8, ptr %arg.frame.4, i64 %.729.idx.1
  %.730.1 = inttoptr i64 %.658.1 to ptr
  %.731.1 = tail call i64 %.730.1(ptr %.728.1, ptr %.729.1)
  br label %B628.1

B628.1:                                           ; preds = %B504.endif.1, %B628
  %.769.not1080 = icmp eq i64 %.474, 0
  br i1 %.769.not1080, label %B1824, label %B644.endif.outer.preheader

B644.endif.outer.preheader:                       ; preds = %B628.1
  br label %B644.endif.outer

B644.endif.outer:                                 ; preds = %B1810, %B644.endif.outer.preheader
  %active.4.2.ph = phi i64 [ %active.5.4, %B1810 ], [ %active.7.0, %B644.endif.outer.preheader ]
  %gauged.2.2.ph = phi i64 [ %gauged.3.5, %B1810 ], [ 0, %B644.endif.outer.preheader ]
  %waiting.3.2.ph = phi i64 [ %.786, %B1810 ], [ %.474, %B644.endif.outer.preheader ]
  br label %B644.endif

B802:                                             ; preds = %B644.endif
  %.917 = icmp slt i64 %.854, -1
  %.918 = select i1 %.917, i64 %arg.meta.5.0, i64 0
  %1 = getelementptr i8, ptr %21, i64 8
  %.932 = getelementptr i64, ptr %1, i64 %.918
  %.933 = load i64, ptr %.932, align 8
  %.949 = icmp slt i64 %.854, -4
  %.950 = select i1 %.949, i64 %arg.meta.5.0, i64 0
  %2 = getelementptr i8, ptr %21, i64 32
  %.964 = getelementptr i64, ptr %2, i64 %.950
  %.965 = load i64, ptr %.964, align 8
  %.966 = add nsw i64 %.965, %.933
  store i64 0, ptr %.977, align 8
  %.989 = call i32 @drive.serve.2(ptr nonnull %.977, ptr nonnull %excinfo.5, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %.125.i56, i64 %.854)
  %.999 = load i64, ptr %.977, align 8
  %cond58 = icmp eq i32 %.989, 0
  br i1 %cond58, label %B802.endif, label %B802.if.if, !prof !0

B924:                                             ; preds = %B802.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1026, i8 0, i64 16, i1 false)
  %.1034 = call i32 @lanes.diagnose.3(ptr nonnull %.1026, ptr nonnull %excinfo.6, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %.125.i56)
  %cond59 = icmp eq i32 %.1034, 0
  br i1 %cond59, label %B1070, label %B924.if.if, !prof !0

B966:                                             ; preds = %B802.endif
  %.1072.not = icmp eq i64 %.999, 0
  br i1 %.1072.not, label %B1092, label %B988

B988:                                             ; preds = %B966
  %.1080 = icmp eq i64 %.999, 3
  %sunkaddr509 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.61.i = load i64, ptr %sunkaddr509, align 8, !noalias !4
  %..61.i = tail call i64 @llvm.smax.i64(i64 %.61.i, i64 0)
  %sunkaddr308 = select i1 %.1080, i64 0, i64 232
  br label %B56.i

B56.i:                                            ; preds = %B58.i, %B988
  %.149130.i = phi i64 [ %.156.i, %B58.i ], [ 0, %B988 ]
  %exitcond.not.i = icmp eq i64 %..61.i, %.149130.i
  br i1 %exitcond.not.i, label %B1180, label %B58.i

B58.i:                                            ; preds = %B56.i
  %.156.i = add nuw i64 %.149130.i, 1
  %sunkaddr510 = getelementptr i8, ptr %arg.meta.4, i64 %sunkaddr308
  %.214.i = load i64, ptr %sunkaddr510, align 8, !noalias !4
  %3 = add i64 %.149130.i, %.214.i
  %.217.i = shl nsw i64 %3, 2
  %.219.i = add nsw i64 %.217.i, %.125.i56
  %.233.i = icmp slt i64 %.219.i, 0
  %.234.i = select i1 %.233.i, i64 %arg.frame.5.0, i64 0
  %4 = getelementptr double, ptr %arg.frame.4, i64 %.219.i
  %.248.i = getelementptr double, ptr %4, i64 %.234.i
  %.249.i = load double, ptr %.248.i, align 8, !noalias !4
  %.257.le.i = fsub double %.249.i, %.249.i
  %.258.le.i = fcmp ord double %.257.le.i, 0.000000e+00
  br i1 %.258.le.i, label %B56.i, label %B58.i.B1180.loopexit_crit_edge

B1070:                                            ; preds = %B924
  %sunkaddr511 = getelementptr inbounds i8, ptr %.1026, i64 8
  %.1044.fca.1.load = load i64, ptr %sunkaddr511, align 8
  %.1044.fca.0.load = load i64, ptr %.1026, align 8
  %.1157.not = icmp eq i64 %.1044.fca.0.load, 0
  br i1 %.1157.not, label %B1092, label %B1180

B1092:                                            ; preds = %B1070, %B966
  %fault.3.5982 = phi i64 [ %.1044.fca.1.load, %B1070 ], [ -1, %B966 ]
  %sunkaddr512 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.1188 = load i64, ptr %sunkaddr512, align 8
  %.1189 = shl nsw i64 %.1188, 2
  %.1191 = add nsw i64 %.1189, %.125.i56
  %.1205 = icmp slt i64 %.1191, 0
  %.1206 = select i1 %.1205, i64 %arg.frame.5.0, i64 0
  %5 = getelementptr double, ptr %arg.frame.4, i64 %.1191
  %.1220 = getelementptr double, ptr %5, i64 %.1206
  %.1221 = load double, ptr %.1220, align 8
  %.1222 = fcmp oeq double %.1221, 0x7FF0000000000000
  br i1 %.1222, label %B1180, label %B1226

B58.i.B1180.loopexit_crit_edge:                   ; preds = %B58.i
  %6 = add i64 %.156.i, -1
  br label %B1180

B1180:                                            ; preds = %B58.i.B1180.loopexit_crit_edge, %B1092, %B1070, %B56.i
  %fault.3.5925 = phi i64 [ -1, %B56.i ], [ %6, %B58.i.B1180.loopexit_crit_edge ], [ %fault.3.5982, %B1092 ], [ %.1044.fca.1.load, %B1070 ]
  %status.2.5924 = phi i64 [ %.999, %B56.i ], [ %.999, %B58.i.B1180.loopexit_crit_edge ], [ 0, %B1092 ], [ %.1044.fca.0.load, %B1070 ]
  %.891241 = getelementptr i64, ptr %21, i64 %.877
  %.87.i = load i64, ptr %.891241, align 8, !noalias !7
  %sunkaddr513 = getelementptr i8, ptr %arg.meta.4, i64 424
  %.120.i = load i64, ptr %sunkaddr513, align 8, !noalias !7
  %.122.i = mul nsw i64 %.87.i, 5
  %.123.i = add nsw i64 %.120.i, %.122.i
  %.142.i = icmp slt i64 %.854, -2
  %.143.i = select i1 %.142.i, i64 %arg.meta.5.0, i64 0
  %7 = getelementptr i8, ptr %21, i64 16
  %.157.i = getelementptr i64, ptr %7, i64 %.143.i
  %.158.i = load i64, ptr %.157.i, align 8, !noalias !7
  %.174.i = icmp slt i64 %.123.i, -1
  %.175.i = select i1 %.174.i, i64 %arg.meta.5.0, i64 0
  %8 = getelementptr i64, ptr %arg.meta.4, i64 %.123.i
  %9 = getelementptr i8, ptr %8, i64 8
  %.189.i = getelementptr i64, ptr %9, i64 %.175.i
  store i64 %status.2.5924, ptr %.189.i, align 8, !noalias !7
  %.206.i = icmp slt i64 %.123.i, -2
  %.207.i = select i1 %.206.i, i64 %arg.meta.5.0, i64 0
  %10 = getelementptr i8, ptr %8, i64 16
  %.221.i = getelementptr i64, ptr %10, i64 %.207.i
  store i64 %fault.3.5925, ptr %.221.i, align 8, !noalias !7
  %.238.i = icmp slt i64 %.123.i, 0
  %.239.i = select i1 %.238.i, i64 %arg.meta.5.0, i64 0
  %.253.i = getelementptr i64, ptr %8, i64 %.239.i
  store i64 %.158.i, ptr %.253.i, align 8, !noalias !7
  %sunkaddr514 = getelementptr i8, ptr %arg.meta.4, i64 88
  %.284.i = load i64, ptr %sunkaddr514, align 8, !noalias !7
  %.285.i = shl nsw i64 %.284.i, 2
  %.287.i = add nsw i64 %.285.i, %.125.i56
  %.301.i = icmp slt i64 %.287.i, 0
  %.302.i = select i1 %.301.i, i64 %arg.frame.5.0, i64 0
  %11 = getelementptr double, ptr %arg.frame.4, i64 %.287.i
  %.316.i = getelementptr double, ptr %11, i64 %.302.i
  %.317.i = load double, ptr %.316.i, align 8, !noalias !7
  %.10.i.i = fcmp olt double %.317.i, 0.000000e+00
  %.11.i.i = select i1 %.10.i.i, double 0.000000e+00, double %.317.i
  %.5.i.i = fptosi double %.11.i.i to i64
  %.387.i = icmp slt i64 %.123.i, -3
  %.388.i = select i1 %.387.i, i64 %arg.meta.5.0, i64 0
  %12 = getelementptr i8, ptr %8, i64 24
  %.402.i = getelementptr i64, ptr %12, i64 %.388.i
  store i64 %.5.i.i, ptr %.402.i, align 8, !noalias !7
  %.404.i = icmp eq i64 %status.2.5924, 0
  br i1 %.404.i, label %B388.i, label %B464.i

B388.i:                                           ; preds = %B1180
  %sunkaddr.i = shl i64 %.239.i, 3
  %sunkaddr1.i = getelementptr i8, ptr %8, i64 %sunkaddr.i
  %.440.i = load i64, ptr %sunkaddr1.i, align 8, !noalias !7
  %.441.i = icmp sgt i64 %.440.i, 0
  br i1 %.441.i, label %B394.i, label %B464.i

B394.i:                                           ; preds = %B388.i
  %.488.i = add nsw i64 %.440.i, -1
  %sunkaddr515 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i.i = load i64, ptr %sunkaddr515, align 8, !noalias !10
  %sunkaddr516 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i.i = load i64, ptr %sunkaddr516, align 8, !noalias !10
  %.82.i.i = mul nsw i64 %.81.i.i, %.87.i
  %.83.i.i = add i64 %.488.i, %.52.i.i
  %.84.i.i = add i64 %.83.i.i, %.82.i.i
  %.97.i.i = icmp slt i64 %.84.i.i, 0
  %.98.i.i = select i1 %.97.i.i, i64 %arg.tables.5.0, i64 0
  %13 = getelementptr double, ptr %arg.tables.4, i64 %.84.i.i
  %.112.i.i = getelementptr double, ptr %13, i64 %.98.i.i
  br label %drive.finish.4

B464.i:                                           ; preds = %B388.i, %B1180
  %sunkaddr517 = getelementptr i8, ptr %arg.meta.4, i64 48
  %.559.i = load i64, ptr %sunkaddr517, align 8, !noalias !7
  %.560.i = shl nsw i64 %.559.i, 2
  %.562.i = add nsw i64 %.560.i, %.125.i56
  %.578.i = icmp slt i64 %.562.i, 0
  %.579.i = select i1 %.578.i, i64 %arg.frame.5.0, i64 0
  %14 = getelementptr double, ptr %arg.frame.4, i64 %.562.i
  %.593.i = getelementptr double, ptr %14, i64 %.579.i
  br label %drive.finish.4

drive.finish.4: ; preds = %B464.i, %B394.i
  %"$phi522.0.2.0.in.sroa.speculated.in.i" = phi ptr [ %.593.i, %B464.i ], [ %.112.i.i, %B394.i ]
  %"$phi522.0.2.0.in.sroa.speculated.i" = load double, ptr %"$phi522.0.2.0.in.sroa.speculated.in.i", align 8, !noalias !7
  %.615.i = icmp slt i64 %.87.i, 0
  %.616.i = select i1 %.615.i, i64 %arg.reached.5.0, i64 0
  %15 = getelementptr double, ptr %arg.reached.4, i64 %.87.i
  %.630.i = getelementptr double, ptr %15, i64 %.616.i
  store double %"$phi522.0.2.0.in.sroa.speculated.i", ptr %.630.i, align 8, !noalias !7
  %sunkaddr2.i = shl i64 %.877, 3
  %sunkaddr3.i = getelementptr i8, ptr %21, i64 %sunkaddr2.i
  store i64 -1, ptr %sunkaddr3.i, align 8, !noalias !7
  br label %B1682

B1226:                                            ; preds = %B1092
  %sunkaddr518 = getelementptr i8, ptr %arg.meta.4, i64 104
  %.1316 = load i64, ptr %sunkaddr518, align 8
  %.1317 = shl nsw i64 %.1316, 2
  %.1319 = add nsw i64 %.1317, %.125.i56
  %.1333 = icmp slt i64 %.1319, 0
  %.1334 = select i1 %.1333, i64 %arg.frame.5.0, i64 0
  %16 = getelementptr double, ptr %arg.frame.4, i64 %.1319
  %.1348 = getelementptr double, ptr %16, i64 %.1334
  %.1349 = load double, ptr %.1348, align 8
  %sunkaddr519 = getelementptr i8, ptr %arg.meta.4, i64 96
  %.1379 = load i64, ptr %sunkaddr519, align 8
  %.1380 = shl nsw i64 %.1379, 2
  %.1382 = add nsw i64 %.1380, %.125.i56
  %.1396 = icmp slt i64 %.1382, 0
  %.1397 = select i1 %.1396, i64 %arg.frame.5.0, i64 0
  %17 = getelementptr double, ptr %arg.frame.4, i64 %.1382
  %.1411 = getelementptr double, ptr %17, i64 %.1397
  %.1412 = load double, ptr %.1411, align 8
  %.1413 = fcmp ult double %.1349, %.1412
  br i1 %.1413, label %B1682.loopexit, label %B1350

B1350:                                            ; preds = %B1226
  %sunkaddr319 = shl i64 %.918, 3
  %sunkaddr320 = getelementptr i8, ptr %21, i64 %sunkaddr319
  %sunkaddr321 = getelementptr i8, ptr %sunkaddr320, i64 8
  %.1448 = load i64, ptr %sunkaddr321, align 8
  %sunkaddr322 = shl i64 %.950, 3
  %sunkaddr323 = getelementptr i8, ptr %21, i64 %sunkaddr322
  %sunkaddr324 = getelementptr i8, ptr %sunkaddr323, i64 32
  %.1480 = load i64, ptr %sunkaddr324, align 8
  %.1481 = add nsw i64 %.1480, %.1448
  %.1483.not = icmp eq i64 %.1481, %.966
  br i1 %.1483.not, label %B1428, label %B1843

B1428:                                            ; preds = %B1350
  %.891.le = getelementptr i64, ptr %21, i64 %.877
  %sunkaddr520 = getelementptr i8, ptr %arg.meta.4, i64 480
  %.1527 = load i64, ptr %sunkaddr520, align 8
  %.1528.not = icmp eq i64 %.1527, 0
  br i1 %.1528.not, label %B1454.endif, label %B1644

B1644:                                            ; preds = %B1494.else.if, %B1454.endif, %B1428
  %gauged.4.5 = phi i64 [ %gauged.2.2.ph, %B1428 ], [ %.1739, %B1494.else.if ], [ %gauged.2.2.ph, %B1454.endif ]
  %.1770 = call i32 @drive.consider_change.5(ptr nonnull %.1760, ptr nonnull %excinfo.9, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %.125.i56, i64 %.854)
  %cond61 = icmp eq i32 %.1770, 0
  br i1 %cond61, label %B1682, label %B1644.if.if, !prof !0

B1682.loopexit:                                   ; preds = %B1226
  %.891.le297 = getelementptr i64, ptr %21, i64 %.877
  br label %B1682

B1682:                                            ; preds = %B1682.loopexit, %B1644, %drive.finish.4
  %.891240 = phi ptr [ %.891.le, %B1644 ], [ %.891241, %drive.finish.4 ], [ %.891.le297, %B1682.loopexit ]
  %gauged.3.5 = phi i64 [ %gauged.4.5, %B1644 ], [ %gauged.2.2.ph, %drive.finish.4 ], [ %gauged.2.2.ph, %B1682.loopexit ]
  %.1832 = load i64, ptr %.891240, align 8
  %.1833 = icmp slt i64 %.1832, 0
  br i1 %.1833, label %B1722, label %B1810

B1722:                                            ; preds = %B1682
  %.1857 = call i32 @drive.refill.6(ptr nonnull %.1843, ptr nonnull %excinfo.10, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr %arg.reached.0, ptr %arg.reached.1, i64 %arg.reached.2, i64 %arg.reached.3, ptr %arg.reached.4, i64 %arg.reached.5.0, i64 %arg.reached.6.0, i64 %.125.i56, i64 %.854)
  %cond60 = icmp eq i32 %.1857, 0
  br i1 %cond60, label %B1722.endif, label %B1722.if.if, !prof !0

B1810:                                            ; preds = %B1722.endif, %B1682
  %active.5.4 = phi i64 [ %.1917, %B1722.endif ], [ %active.4.2.ph, %B1682 ]
  %.1944.not = icmp eq i64 %.786, 0
  br i1 %.1944.not, label %B1824, label %B644.endif.outer

B1824:                                            ; preds = %B1843, %B1810, %B628.1
  %active.8.3 = phi i64 [ %active.7.0, %B628.1 ], [ %active.4.2.ph, %B1843 ], [ %active.5.4, %B1810 ]
  %.1963 = icmp sgt i64 %active.8.3, 0
  br i1 %.1963, label %B290.endif.endif, label %B1838

common.ret:                                       ; preds = %B1722.if.if, %B1644.if.if, %B924.if.if, %B802.if.if, %B92.endif.if.if, %B1842, %B1838
  %common.ret.op = phi i32 [ 0, %B1838 ], [ 0, %B1842 ], [ %.1857, %B1722.if.if ], [ %.327, %B92.endif.if.if ], [ %.1770, %B1644.if.if ], [ %.1034, %B924.if.if ], [ %.989, %B802.if.if ]
  ret i32 %common.ret.op

B1838:                                            ; preds = %B1824
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B1842:                                            ; preds = %B276
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B1843:                                            ; preds = %B644.endif, %B1350
  %.769.not = icmp eq i64 %.786, 0
  br i1 %.769.not, label %B1824, label %B644.endif

B92.endif:                                        ; preds = %B92.endif.endif, %B0.endif.endif
  %lsr.iv = phi i64 [ %lsr.iv.next, %B92.endif.endif ], [ 0, %B0.endif.endif ]
  %active.3.01075 = phi i64 [ %.382, %B92.endif.endif ], [ 0, %B0.endif.endif ]
  %.18310691073 = phi i64 [ %.190, %B92.endif.endif ], [ 0, %B0.endif.endif ]
  %sunkaddr521 = getelementptr i8, ptr %arg.meta.4, i64 448
  %.244 = load i64, ptr %sunkaddr521, align 8
  %18 = add i64 %lsr.iv, %.244
  %.262 = icmp slt i64 %18, 0
  %.263 = select i1 %.262, i64 %arg.meta.5.0, i64 0
  %19 = getelementptr i64, ptr %arg.meta.4, i64 %18
  %.277 = getelementptr i64, ptr %19, i64 %.263
  store i64 -1, ptr %.277, align 8
  %.54.i = and i64 %.18310691073, 9223372036854775804
  %sunkaddr522 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.83.i = load i64, ptr %sunkaddr522, align 8, !noalias !13
  %.84.i = mul nsw i64 %.83.i, %.54.i
  %.95.1.i = and i64 %.18310691073, 3
  %.125.i = or disjoint i64 %.84.i, %.95.1.i
  %.327 = call i32 @drive.refill.6(ptr nonnull %.313, ptr nonnull %excinfo.2, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr %arg.reached.0, ptr %arg.reached.1, i64 %arg.reached.2, i64 %arg.reached.3, ptr %arg.reached.4, i64 %arg.reached.5.0, i64 %arg.reached.6.0, i64 %.125.i, i64 %18)
  %cond = icmp eq i32 %.327, 0
  br i1 %cond, label %B92.endif.endif, label %B92.endif.if.if, !prof !0

B92.endif.endif:                                  ; preds = %B92.endif
  %.190 = add nuw nsw i64 %.18310691073, 1
  %sunkaddr328 = shl i64 %.263, 3
  %sunkaddr329 = getelementptr inbounds i8, ptr %19, i64 %sunkaddr328
  %.377 = load i64, ptr %sunkaddr329, align 8
  %.378 = icmp sgt i64 %.377, -1
  %.381 = zext i1 %.378 to i64
  %.382 = add nuw nsw i64 %active.3.01075, %.381
  %lsr.iv.next = add i64 %lsr.iv, %.89
  %exitcond.not = icmp eq i64 %.190, 8
  br i1 %exitcond.not, label %B276, label %B92.endif

B92.endif.if.if:                                  ; preds = %B92.endif
  %.335 = icmp sgt i32 %.327, 0
  %.328 = load ptr, ptr %excinfo.2, align 8
  %.336 = select i1 %.335, ptr %.328, ptr undef
  store ptr %.336, ptr %excinfo, align 8
  br label %common.ret

B290.endif.endif:                                 ; preds = %B1824, %B290.endif.endif.preheader
  %active.7.0 = phi i64 [ %active.8.3, %B1824 ], [ %.382, %B290.endif.endif.preheader ]
  %sunkaddr523 = getelementptr i8, ptr %arg.meta.4, i64 488
  %.431 = load i64, ptr %sunkaddr523, align 8
  %sunkaddr524 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.461 = load i64, ptr %sunkaddr524, align 8
  %.471.idx = shl i64 %.461, 6
  %.471 = getelementptr i8, ptr %arg.frame.4, i64 %.471.idx
  %.472 = inttoptr i64 %.431 to ptr
  %.473 = tail call i64 %.472(ptr %arg.frame.4, ptr %.471)
  %.474 = and i64 %.473, 255
  %20 = and i64 %.473, 64424509440
  %.627.not = icmp eq i64 %20, 0
  br i1 %.627.not, label %B628, label %B504.endif

B504.endif:                                       ; preds = %B290.endif.endif
  %sunkaddr525 = getelementptr i8, ptr %arg.meta.4, i64 504
  %.658 = load i64, ptr %sunkaddr525, align 8
  %sunkaddr526 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.719 = load i64, ptr %sunkaddr526, align 8
  %.729.idx = shl i64 %.719, 6
  %.729 = getelementptr i8, ptr %arg.frame.4, i64 %.729.idx
  %.730 = inttoptr i64 %.658 to ptr
  %.731 = tail call i64 %.730(ptr %arg.frame.4, ptr %.729)
  br label %B628

B644.endif:                                       ; preds = %B1843, %B644.endif.outer
  %waiting.3.2 = phi i64 [ %.786, %B1843 ], [ %waiting.3.2.ph, %B644.endif.outer ]
  %.779 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %waiting.3.2, i1 true)
  %.784 = add nsw i64 %waiting.3.2, -1
  %.786 = and i64 %.784, %waiting.3.2
  %.54.i51 = and i64 %.779, 60
  %sunkaddr527 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.83.i53 = load i64, ptr %sunkaddr527, align 8, !noalias !16
  %.84.i54 = mul nsw i64 %.54.i51, %.83.i53
  %.95.1.i55 = and i64 %.779, 3
  %.125.i56 = or disjoint i64 %.84.i54, %.95.1.i55
  %sunkaddr528 = getelementptr i8, ptr %arg.meta.4, i64 448
  %.850 = load i64, ptr %sunkaddr528, align 8
  %.853 = mul nsw i64 %.779, %.89
  %.854 = add nsw i64 %.850, %.853
  %.876 = icmp slt i64 %.854, 0
  %.877 = select i1 %.876, i64 %arg.meta.5.0, i64 0
  %21 = getelementptr i64, ptr %arg.meta.4, i64 %.854
  %.891 = getelementptr i64, ptr %21, i64 %.877
  %.892 = load i64, ptr %.891, align 8
  %.893 = icmp slt i64 %.892, 0
  br i1 %.893, label %B1843, label %B802

B802.endif:                                       ; preds = %B802
  %.1016 = icmp slt i64 %.999, 0
  br i1 %.1016, label %B924, label %B966

B802.if.if:                                       ; preds = %B802
  %.997 = icmp sgt i32 %.989, 0
  %.990 = load ptr, ptr %excinfo.5, align 8
  %.998 = select i1 %.997, ptr %.990, ptr undef
  store ptr %.998, ptr %excinfo, align 8
  br label %common.ret

B924.if.if:                                       ; preds = %B924
  %.1042 = icmp sgt i32 %.1034, 0
  %.1035 = load ptr, ptr %excinfo.6, align 8
  %.1043 = select i1 %.1042, ptr %.1035, ptr undef
  store ptr %.1043, ptr %excinfo, align 8
  br label %common.ret

B1454.endif:                                      ; preds = %B1428
  %.1552100810091016 = lshr i64 %.779, 2
  %22 = shl nuw nsw i64 1, %.1552100810091016
  %23 = and i64 %22, %gauged.2.2.ph
  %.1577 = icmp eq i64 %23, 0
  br i1 %.1577, label %B1494.else.if, label %B1644

B1494.else.if:                                    ; preds = %B1454.endif
  %sunkaddr529 = getelementptr i8, ptr %arg.meta.4, i64 456
  %.1608 = load i64, ptr %sunkaddr529, align 8
  %sunkaddr530 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.1681 = load i64, ptr %sunkaddr530, align 8
  %.1690 = getelementptr double, ptr %arg.frame.4, i64 %.84.i54
  %.1691.idx = shl i64 %.1681, 6
  %.1691 = getelementptr i8, ptr %arg.frame.4, i64 %.1691.idx
  %.1692 = inttoptr i64 %.1608 to ptr
  %.1693 = tail call i64 %.1692(ptr %.1690, ptr %.1691)
  %.1739 = or i64 %22, %gauged.2.2.ph
  br label %B1644

B1644.if.if:                                      ; preds = %B1644
  %.1778 = icmp sgt i32 %.1770, 0
  %.1771 = load ptr, ptr %excinfo.9, align 8
  %.1779 = select i1 %.1778, ptr %.1771, ptr undef
  store ptr %.1779, ptr %excinfo, align 8
  br label %common.ret

B1722.endif:                                      ; preds = %B1722
  %.1912 = load i64, ptr %.891240, align 8
  %.1912.lobit.neg = ashr i64 %.1912, 63
  %.1917 = add i64 %.1912.lobit.neg, %active.4.2.ph
  br label %B1810

B1722.if.if:                                      ; preds = %B1722
  %.1865 = icmp sgt i32 %.1857, 0
  %.1858 = load ptr, ptr %excinfo.10, align 8
  %.1866 = select i1 %.1865, ptr %.1858, ptr undef
  store ptr %.1866, ptr %excinfo, align 8
  br label %common.ret
}

define internal range(i32 -1, -2) i32 @drive.serve.2(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes) local_unnamed_addr {
B0:
  %.312 = alloca { i64, double }, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.546 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  %.707 = alloca ptr, align 8
  %excinfo.6 = alloca ptr, align 8
  %.988 = alloca i64, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.82 = getelementptr i8, ptr %arg.meta.4, i64 128
  %.83 = load i64, ptr %.82, align 8
  %.84 = shl nsw i64 %.83, 2
  %.86 = add nsw i64 %.84, %arg.lane
  %.100 = icmp slt i64 %.86, 0
  %.101 = select i1 %.100, i64 %arg.frame.5.0, i64 0
  %0 = getelementptr double, ptr %arg.frame.4, i64 %.86
  %.115 = getelementptr double, ptr %0, i64 %.101
  %.116 = load double, ptr %.115, align 8
  %.117 = fcmp oeq double %.116, 0.000000e+00
  br i1 %.117, label %B72, label %B76

common.ret:                                       ; preds = %B928.if.if, %B928.endif, %B616.if.if, %B428.endif.if.if, %B234.if.if, %B968, %B890, %B72
  %common.ret.op = phi i32 [ 0, %B72 ], [ 0, %B890 ], [ 0, %B968 ], [ %.320, %B234.if.if ], [ %.1000, %B928.if.if ], [ %.558, %B428.endif.if.if ], [ 0, %B928.endif ], [ %.719, %B616.if.if ]
  ret i32 %common.ret.op

B72:                                              ; preds = %B0
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B76:                                              ; preds = %B0
  %.161 = getelementptr i8, ptr %arg.meta.4, i64 48
  %.162 = load i64, ptr %.161, align 8
  %.163 = shl nsw i64 %.162, 2
  %.165 = add nsw i64 %.163, %arg.lane
  %.179 = icmp slt i64 %.165, 0
  %.180 = select i1 %.179, i64 %arg.frame.5.0, i64 0
  %1 = getelementptr double, ptr %arg.frame.4, i64 %.165
  %.194 = getelementptr double, ptr %1, i64 %.180
  %.195 = load double, ptr %.194, align 8
  %.224 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.225 = load i64, ptr %.224, align 8
  %.226 = shl nsw i64 %.225, 2
  %.228 = add nsw i64 %.226, %arg.lane
  %.242 = icmp slt i64 %.228, 0
  %.243 = select i1 %.242, i64 %arg.frame.5.0, i64 0
  %2 = getelementptr double, ptr %arg.frame.4, i64 %.228
  %.257 = getelementptr double, ptr %2, i64 %.243
  %.258 = load double, ptr %.257, align 8
  %.300 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.301 = load i64, ptr %.300, align 8
  %.302 = icmp sgt i64 %.301, 0
  br i1 %.302, label %B234, label %B616

B234:                                             ; preds = %B76
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.312, i8 0, i64 16, i1 false)
  %.320 = call i32 @jumps.locate.7(ptr nonnull %.312, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane)
  %.330.fca.0.load = load i64, ptr %.312, align 8
  %sunkaddr = getelementptr inbounds nuw i8, ptr %.312, i64 8
  %.330.fca.1.load = load double, ptr %sunkaddr, align 8
  %cond = icmp eq i32 %.320, 0
  br i1 %cond, label %B234.endif, label %B234.if.if, !prof !0

B286:                                             ; preds = %B234.endif
  %.356 = fcmp ult double %.330.fca.1.load, 1.000000e+00
  %.395 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.396 = load i64, ptr %.395, align 8
  br i1 %.356, label %B302, label %B286.B428.endif_crit_edge

B286.B428.endif_crit_edge:                        ; preds = %B286
  %.171.i.phi.trans.insert = getelementptr i8, ptr %arg.meta.4, i64 144
  %.172.i.pre = load i64, ptr %.171.i.phi.trans.insert, align 8, !noalias !19
  %.pre = shl nsw i64 %.396, 2
  %.pre33 = add nsw i64 %.pre, %arg.lane
  %.pre34 = shl nsw i64 %.172.i.pre, 2
  %.pre35 = add nsw i64 %.pre34, %arg.lane
  br label %B428.endif

B302:                                             ; preds = %B286
  %.397 = shl nsw i64 %.396, 2
  %.399 = add nsw i64 %.397, %arg.lane
  %.413 = icmp slt i64 %.399, 0
  %.414 = select i1 %.413, i64 %arg.frame.5.0, i64 0
  %3 = getelementptr double, ptr %arg.frame.4, i64 %.399
  %.428 = getelementptr double, ptr %3, i64 %.414
  %.429 = load double, ptr %.428, align 8
  %.458 = getelementptr i8, ptr %arg.meta.4, i64 144
  %.459 = load i64, ptr %.458, align 8
  %.460 = shl nsw i64 %.459, 2
  %.462 = add nsw i64 %.460, %arg.lane
  %.476 = icmp slt i64 %.462, 0
  %.477 = select i1 %.476, i64 %arg.frame.5.0, i64 0
  %4 = getelementptr double, ptr %arg.frame.4, i64 %.462
  %.491 = getelementptr double, ptr %4, i64 %.477
  %.492 = load double, ptr %.491, align 8
  %.494 = fmul double %.330.fca.1.load, %.492
  %.495 = fadd double %.429, %.494
  br label %B428.endif

B570:                                             ; preds = %B234.endif
  %sunkaddr1 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.58.i = load i64, ptr %sunkaddr1, align 8, !noalias !22
  %.140209.not.i = icmp slt i64 %.58.i, 1
  br i1 %.140209.not.i, label %B616, label %B58.i.preheader

B58.i.preheader:                                  ; preds = %B570
  br label %B58.i

B58.i:                                            ; preds = %B338.i, %B58.i.preheader
  %.146207210.i = phi i64 [ %.153.i, %B338.i ], [ 0, %B58.i.preheader ]
  %.153.i = add nuw nsw i64 %.146207210.i, 1
  %sunkaddr6 = getelementptr i8, ptr %arg.meta.4, i64 32
  %.210.i = load i64, ptr %sunkaddr6, align 8, !noalias !22
  %5 = add i64 %.146207210.i, %.210.i
  %.213.i = shl nsw i64 %5, 2
  %.215.i = add nsw i64 %.213.i, %arg.lane
  %sunkaddr8 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.248.i = load i64, ptr %sunkaddr8, align 8, !noalias !22
  %6 = add i64 %.146207210.i, %.248.i
  %.251.i1 = shl nsw i64 %6, 2
  %.253.i = add nsw i64 %.251.i1, %arg.lane
  %.267.i = icmp slt i64 %.253.i, 0
  %.268.i = select i1 %.267.i, i64 %arg.frame.5.0, i64 0
  %7 = getelementptr double, ptr %arg.frame.4, i64 %.253.i
  %.282.i = getelementptr double, ptr %7, i64 %.268.i
  %.283.i = load double, ptr %.282.i, align 8, !noalias !22
  %sunkaddr9 = getelementptr i8, ptr %arg.meta.4, i64 384
  %.313.i = load i64, ptr %sunkaddr9, align 8, !noalias !22
  %8 = add i64 %.146207210.i, %.313.i
  %.329.i = icmp slt i64 %8, 0
  %.330.i = select i1 %.329.i, i64 %arg.meta.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.meta.4, i64 %8
  %.344.i = getelementptr i64, ptr %9, i64 %.330.i
  %.345.i = load i64, ptr %.344.i, align 8, !noalias !22
  %.366.i2 = icmp slt i64 %.215.i, 0
  %.367.i = select i1 %.366.i2, i64 %arg.frame.5.0, i64 0
  %10 = getelementptr double, ptr %arg.frame.4, i64 %.215.i
  %.381.i = getelementptr double, ptr %10, i64 %.367.i
  %.382.i = load double, ptr %.381.i, align 8, !noalias !22
  %.384.i = fmul double %.283.i, %.382.i
  %.385.i = fcmp olt double %.384.i, 0.000000e+00
  br i1 %.385.i, label %B254.i, label %B338.i

B254.i:                                           ; preds = %B58.i
  %.388.i = icmp eq i64 %.345.i, 0
  br i1 %.388.i, label %B616, label %B266.i

B266.i:                                           ; preds = %B254.i
  %.392.i = sitofp i64 %.345.i to double
  %.393.i = fmul double %.283.i, %.392.i
  %.396.i = fcmp ogt double %.393.i, 0.000000e+00
  br i1 %.396.i, label %B616, label %for.end.i

B338.i:                                           ; preds = %for.end.i, %B58.i
  %exitcond.not.i = icmp eq i64 %.58.i, %.153.i
  br i1 %exitcond.not.i, label %B616, label %B58.i

for.end.i:                                        ; preds = %B266.i
  %.429.le.i = fcmp ogt double %.283.i, 0.000000e+00
  %brmerge.le.i = fcmp one double %.283.i, 0.000000e+00
  %.mux.le.i = select i1 %.429.le.i, double 1.000000e+00, double -1.000000e+00
  %.427.0.le.i = select i1 %brmerge.le.i, double %.mux.le.i, double %.283.i
  %sunkaddr4.i = shl i64 %.367.i, 3
  %sunkaddr5.i = getelementptr inbounds i8, ptr %10, i64 %sunkaddr4.i
  store double %.427.0.le.i, ptr %sunkaddr5.i, align 8, !noalias !22
  br label %B338.i

B604:                                             ; preds = %B232.i, %B428.endif.endif
  %.629 = icmp slt i64 %arg.notes, -3
  %.630 = select i1 %.629, i64 %arg.meta.5.0, i64 0
  %11 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %12 = getelementptr i8, ptr %11, i64 24
  %.644 = getelementptr i64, ptr %12, i64 %.630
  store i64 %.330.fca.0.load, ptr %.644, align 8
  br label %B802

B616:                                             ; preds = %B338.i, %B266.i, %B254.i, %B570, %B76
  %.719 = call i32 @lanes.save_within.8(ptr nonnull %.707, ptr nonnull %excinfo.6, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes, double %.195)
  %cond30 = icmp eq i32 %.719, 0
  br i1 %cond30, label %B616.endif, label %B616.if.if, !prof !0

B670:                                             ; preds = %B616.endif
  %.771 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.772 = load i64, ptr %.771, align 8
  %.773 = shl nsw i64 %.772, 2
  %.775 = add nsw i64 %.773, %arg.lane
  %.789 = icmp slt i64 %.775, 0
  %.790 = select i1 %.789, i64 %arg.frame.5.0, i64 0
  %13 = getelementptr double, ptr %arg.frame.4, i64 %.775
  %.804 = getelementptr double, ptr %13, i64 %.790
  %.805 = load double, ptr %.804, align 8
  %.807 = fcmp oeq double %.805, %.195
  br i1 %.807, label %B738, label %B802

B738:                                             ; preds = %B670
  %.839 = load i64, ptr %arg.meta.4, align 8
  %.70.i = icmp slt i64 %arg.notes, 0
  %.71.i = select i1 %.70.i, i64 %arg.meta.5.0, i64 0
  %14 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.85.i = getelementptr i64, ptr %14, i64 %.71.i
  %.86.i = load i64, ptr %.85.i, align 8, !noalias !25
  %.102.i = icmp slt i64 %arg.notes, -2
  %.103.i = select i1 %.102.i, i64 %arg.meta.5.0, i64 0
  %15 = getelementptr i8, ptr %14, i64 16
  %.117.i = getelementptr i64, ptr %15, i64 %.103.i
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !25
  %.147.i = getelementptr i8, ptr %arg.meta.4, i64 592
  %.148.i = load i64, ptr %.147.i, align 8, !noalias !25
  %.183.i = getelementptr i8, ptr %arg.meta.4, i64 304
  %.184.i = load i64, ptr %.183.i, align 8, !noalias !25
  %.186.i = mul i64 %.184.i, %.86.i
  %.188.i3 = add i64 %.186.i, %.118.i
  %.189.i = mul i64 %.188.i3, %.148.i
  %.280236.not.i = icmp slt i64 %.148.i, 1
  br i1 %.280236.not.i, label %lanes.take_save.9, label %B196.lr.ph.i

B196.lr.ph.i:                                     ; preds = %B738
  %16 = shl i64 %.189.i, 3
  %scevgep.i = getelementptr i8, ptr %arg.states.4, i64 %16
  %17 = shl i64 %arg.states.5.0, 3
  br label %B196.i

B196.i:                                           ; preds = %B196.i, %B196.lr.ph.i
  %.286235237.i = phi i64 [ 0, %B196.lr.ph.i ], [ %.293.i, %B196.i ]
  %.293.i = add nuw nsw i64 %.286235237.i, 1
  %sunkaddr10 = getelementptr i8, ptr %arg.meta.4, i64 584
  %.347.i = load i64, ptr %sunkaddr10, align 8, !noalias !25
  %18 = add i64 %.286235237.i, %.347.i
  %.362.i = icmp slt i64 %18, 0
  %.363.i = select i1 %.362.i, i64 %arg.meta.5.0, i64 0
  %19 = getelementptr i64, ptr %arg.meta.4, i64 %18
  %.377.i5 = getelementptr i64, ptr %19, i64 %.363.i
  %.378.i = load i64, ptr %.377.i5, align 8, !noalias !25
  %20 = add i64 %.378.i, %.839
  %21 = shl i64 %20, 2
  %.381.i6 = add i64 %21, %arg.lane
  %.395.i = icmp slt i64 %.381.i6, 0
  %.396.i7 = select i1 %.395.i, i64 %arg.frame.5.0, i64 0
  %22 = getelementptr double, ptr %arg.frame.4, i64 %.381.i6
  %.410.i = getelementptr double, ptr %22, i64 %.396.i7
  %.411.i = load double, ptr %.410.i, align 8, !noalias !25
  %23 = add i64 %.189.i, %.286235237.i
  %.427.i = icmp slt i64 %23, 0
  %24 = select i1 %.427.i, i64 %17, i64 0
  %scevgep1.i = getelementptr i8, ptr %scevgep.i, i64 %24
  %25 = shl i64 %.286235237.i, 3
  %scevgep2.i = getelementptr i8, ptr %scevgep1.i, i64 %25
  store double %.411.i, ptr %scevgep2.i, align 8, !noalias !25
  %exitcond.not.i8 = icmp eq i64 %.148.i, %.293.i
  br i1 %exitcond.not.i8, label %lanes.take_save.9, label %B196.i

lanes.take_save.9: ; preds = %B196.i, %B738
  %.456.i = add nsw i64 %.118.i, 1
  %sunkaddr3.i9 = shl i64 %.103.i, 3
  %sunkaddr4.i10 = getelementptr i8, ptr %14, i64 %sunkaddr3.i9
  %sunkaddr5.i11 = getelementptr i8, ptr %sunkaddr4.i10, i64 16
  store i64 %.456.i, ptr %sunkaddr5.i11, align 8, !noalias !25
  %.51.i.i = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i.i = load i64, ptr %.51.i.i, align 8, !noalias !28
  %.80.i.i = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i.i = load i64, ptr %.80.i.i, align 8, !noalias !28
  %.82.i.i = mul nsw i64 %.81.i.i, %.86.i
  %.83.i.i = add i64 %.52.i.i, %.456.i
  %.84.i.i = add i64 %.83.i.i, %.82.i.i
  %.97.i.i = icmp slt i64 %.84.i.i, 0
  %.98.i.i = select i1 %.97.i.i, i64 %arg.tables.5.0, i64 0
  %26 = getelementptr double, ptr %arg.tables.4, i64 %.84.i.i
  %.112.i.i = getelementptr double, ptr %26, i64 %.98.i.i
  %.113.i.i = load double, ptr %.112.i.i, align 8, !noalias !28
  %sunkaddr11 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.560.i = load i64, ptr %sunkaddr11, align 8, !noalias !25
  %.563.i = shl nsw i64 %.560.i, 2
  %.565.i = add nsw i64 %.563.i, %arg.lane
  %.581.i = icmp slt i64 %.565.i, 0
  %.582.i = select i1 %.581.i, i64 %arg.frame.5.0, i64 0
  %27 = getelementptr double, ptr %arg.frame.4, i64 %.565.i
  %.596.i = getelementptr double, ptr %27, i64 %.582.i
  store double %.113.i.i, ptr %.596.i, align 8, !noalias !25
  br label %B802

B802:                                             ; preds = %B616.endif, %lanes.take_save.9, %B670, %B604
  %t.2.0610 = phi double [ %"$phi428.0.2.0", %B604 ], [ %.195, %B616.endif ], [ %.195, %B670 ], [ %.195, %lanes.take_save.9 ]
  %k.2.0607 = phi i1 [ true, %B604 ], [ false, %B616.endif ], [ false, %B670 ], [ false, %lanes.take_save.9 ]
  %.907 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.908 = load i64, ptr %.907, align 8
  %.909 = shl nsw i64 %.908, 2
  %.911 = add nsw i64 %.909, %arg.lane
  %.925 = icmp slt i64 %.911, 0
  %.926 = select i1 %.925, i64 %arg.frame.5.0, i64 0
  %28 = getelementptr double, ptr %arg.frame.4, i64 %.911
  %.940 = getelementptr double, ptr %28, i64 %.926
  %.941 = load double, ptr %.940, align 8
  %.942 = fcmp oeq double %.941, 0x7FF0000000000000
  br i1 %.942, label %B890, label %B904

B890:                                             ; preds = %B802
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B904:                                             ; preds = %B802
  %.971 = fcmp oge double %t.2.0610, %.258
  %or.cond = select i1 %k.2.0607, i1 true, i1 %.971
  br i1 %or.cond, label %B928, label %B968

B928:                                             ; preds = %B904
  store i64 0, ptr %.988, align 8
  %.1000 = call i32 @drive.arrive.10(ptr nonnull %.988, ptr nonnull %excinfo.8, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes)
  %cond29 = icmp eq i32 %.1000, 0
  br i1 %cond29, label %B928.endif, label %B928.if.if, !prof !0

B968:                                             ; preds = %B904
  %.1068 = getelementptr i8, ptr %arg.meta.4, i64 88
  %.1069 = load i64, ptr %.1068, align 8
  %.1070 = shl nsw i64 %.1069, 2
  %.1072 = add nsw i64 %.1070, %arg.lane
  %.1088 = icmp slt i64 %.1072, 0
  %.1089 = select i1 %.1088, i64 %arg.frame.5.0, i64 0
  %29 = getelementptr double, ptr %arg.frame.4, i64 %.1072
  %.1103 = getelementptr double, ptr %29, i64 %.1089
  %.1104 = load double, ptr %.1103, align 8
  %.1133 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.1134 = load i64, ptr %.1133, align 8
  %.1152 = icmp slt i64 %.1134, 0
  %.1153 = select i1 %.1152, i64 %arg.frame.5.0, i64 0
  %.idx = shl i64 %.1134, 6
  %30 = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  %31 = getelementptr i8, ptr %30, i64 8
  %.1167 = getelementptr double, ptr %31, i64 %.1153
  %.1168 = load double, ptr %.1167, align 8
  %.1171 = fcmp uge double %.1104, %.1168
  %"$phi1118.0.2.0" = sext i1 %.1171 to i64
  store i64 %"$phi1118.0.2.0", ptr %retptr, align 8
  br label %common.ret

B234.endif:                                       ; preds = %B234
  %.353 = icmp sgt i64 %.330.fca.0.load, -1
  br i1 %.353, label %B286, label %B570

B234.if.if:                                       ; preds = %B234
  %.328 = icmp sgt i32 %.320, 0
  %.321 = load ptr, ptr %excinfo.1, align 8
  %.329 = select i1 %.328, ptr %.321, ptr undef
  store ptr %.329, ptr %excinfo, align 8
  br label %common.ret

B428.endif:                                       ; preds = %B302, %B286.B428.endif_crit_edge
  %.174.i.pre-phi = phi i64 [ %.pre35, %B286.B428.endif_crit_edge ], [ %.462, %B302 ]
  %.113.i.pre-phi = phi i64 [ %.pre33, %B286.B428.endif_crit_edge ], [ %.399, %B302 ]
  %"$phi428.0.2.0" = phi double [ %.195, %B286.B428.endif_crit_edge ], [ %.495, %B302 ]
  %.50.i = getelementptr i8, ptr %arg.meta.4, i64 72
  %.51.i = load i64, ptr %.50.i, align 8, !noalias !19
  %.52.i = shl nsw i64 %.51.i, 2
  %.53.i = add nsw i64 %.52.i, %arg.lane
  %.66.i = icmp slt i64 %.53.i, 0
  %.67.i = select i1 %.66.i, i64 %arg.frame.5.0, i64 0
  %32 = getelementptr double, ptr %arg.frame.4, i64 %.53.i
  %.81.i = getelementptr double, ptr %32, i64 %.67.i
  %.82.i = load double, ptr %.81.i, align 8, !noalias !19
  %.126.i = icmp slt i64 %.113.i.pre-phi, 0
  %.127.i = select i1 %.126.i, i64 %arg.frame.5.0, i64 0
  %33 = getelementptr double, ptr %arg.frame.4, i64 %.113.i.pre-phi
  %.141.i = getelementptr double, ptr %33, i64 %.127.i
  %.142.i = load double, ptr %.141.i, align 8, !noalias !19
  %.143.i = fsub double %.82.i, %.142.i
  %.187.i = icmp slt i64 %.174.i.pre-phi, 0
  %.188.i = select i1 %.187.i, i64 %arg.frame.5.0, i64 0
  %34 = getelementptr double, ptr %arg.frame.4, i64 %.174.i.pre-phi
  %.202.i = getelementptr double, ptr %34, i64 %.188.i
  %.203.i = load double, ptr %.202.i, align 8, !noalias !19
  %.207.i = fdiv double %.143.i, %.203.i
  %.235.i = getelementptr i8, ptr %arg.meta.4, i64 168
  %.236.i = load i64, ptr %.235.i, align 8, !noalias !19
  %.237.i = shl nsw i64 %.236.i, 2
  %.238.i = add nsw i64 %.237.i, %arg.lane
  %.251.i = icmp slt i64 %.238.i, 0
  %.252.i = select i1 %.251.i, i64 %arg.frame.5.0, i64 0
  %35 = getelementptr double, ptr %arg.frame.4, i64 %.238.i
  %.266.i = getelementptr double, ptr %35, i64 %.252.i
  store double %.207.i, ptr %.266.i, align 8, !noalias !19
  %.295.i = getelementptr i8, ptr %arg.meta.4, i64 504
  %.296.i = load i64, ptr %.295.i, align 8, !noalias !19
  %.337.i = and i64 %arg.lane, -4
  %.365.i = getelementptr i8, ptr %arg.meta.4, i64 248
  %.366.i = load i64, ptr %.365.i, align 8, !noalias !19
  %.374.i = getelementptr double, ptr %arg.frame.4, i64 %.337.i
  %.375.idx.i = shl i64 %.366.i, 6
  %.375.i = getelementptr i8, ptr %arg.frame.4, i64 %.375.idx.i
  %.376.i = inttoptr i64 %.296.i to ptr
  %.377.i = tail call i64 %.376.i(ptr %.374.i, ptr %.375.i), !noalias !19
  %.558 = call i32 @lanes.save_within.8(ptr nonnull %.546, ptr nonnull %excinfo.3, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes, double %"$phi428.0.2.0")
  %cond28 = icmp eq i32 %.558, 0
  br i1 %cond28, label %B428.endif.endif, label %B428.endif.if.if, !prof !0

B428.endif.endif:                                 ; preds = %B428.endif
  %.33.i = fcmp olt double %.330.fca.1.load, 1.000000e+00
  br i1 %.33.i, label %B16.endif.endif.i, label %B604

B106.i:                                           ; preds = %B106.i.preheader, %B106.i
  %.187207209.i = phi i64 [ %.194.i, %B106.i ], [ 0, %B106.i.preheader ]
  %.194.i = add nuw nsw i64 %.187207209.i, 1
  %sunkaddr12 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.248.i17 = load i64, ptr %sunkaddr12, align 8, !noalias !31
  %36 = add i64 %.187207209.i, %.248.i17
  %.250.i = shl nsw i64 %36, 2
  %.252.i18 = add nsw i64 %.250.i, %arg.lane
  %.266.i19 = icmp slt i64 %.252.i18, 0
  %.267.i20 = select i1 %.266.i19, i64 %arg.frame.5.0, i64 0
  %37 = getelementptr double, ptr %arg.frame.4, i64 %.252.i18
  %.281.i = getelementptr double, ptr %37, i64 %.267.i20
  %.282.i21 = load double, ptr %.281.i, align 8, !noalias !31
  %.312.i = load i64, ptr %arg.meta.4, align 8, !noalias !31
  %38 = add i64 %.187207209.i, %.312.i
  %.314.i = shl nsw i64 %38, 2
  %.316.i = add nsw i64 %.314.i, %arg.lane
  %.330.i22 = icmp slt i64 %.316.i, 0
  %.331.i = select i1 %.330.i22, i64 %arg.frame.5.0, i64 0
  %39 = getelementptr double, ptr %arg.frame.4, i64 %.316.i
  %.345.i23 = getelementptr double, ptr %39, i64 %.331.i
  store double %.282.i21, ptr %.345.i23, align 8, !noalias !31
  %exitcond.not.i24 = icmp eq i64 %.101.i, %.194.i
  br i1 %exitcond.not.i24, label %B232.i, label %B106.i

B232.i:                                           ; preds = %B16.endif.endif.i, %B106.i
  %sunkaddr13 = getelementptr i8, ptr %arg.meta.4, i64 208
  %.381.i25 = load i64, ptr %sunkaddr13, align 8, !noalias !31
  %.382.i26 = shl nsw i64 %.381.i25, 2
  %.384.i27 = add nsw i64 %.382.i26, %arg.lane
  %.398.i = icmp slt i64 %.384.i27, 0
  %.399.i = select i1 %.398.i, i64 %arg.frame.5.0, i64 0
  %40 = getelementptr double, ptr %arg.frame.4, i64 %.384.i27
  %.413.i = getelementptr double, ptr %40, i64 %.399.i
  %.414.i = load double, ptr %.413.i, align 8, !noalias !31
  %sunkaddr14 = getelementptr i8, ptr %arg.meta.4, i64 48
  %.444.i = load i64, ptr %sunkaddr14, align 8, !noalias !31
  %.447.i = shl nsw i64 %.444.i, 2
  %.449.i = add nsw i64 %.447.i, %arg.lane
  %.465.i = icmp slt i64 %.449.i, 0
  %.466.i = select i1 %.465.i, i64 %arg.frame.5.0, i64 0
  %41 = getelementptr double, ptr %arg.frame.4, i64 %.449.i
  %.480.i = getelementptr double, ptr %41, i64 %.466.i
  store double %.414.i, ptr %.480.i, align 8, !noalias !31
  br label %B604

B16.endif.endif.i:                                ; preds = %B428.endif.endif
  %sunkaddr15 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.52.i.i13 = load i64, ptr %sunkaddr15, align 8, !noalias !34
  %.53.i.i = shl nsw i64 %.52.i.i13, 2
  %.54.i.i = add nsw i64 %.53.i.i, %arg.lane
  %.67.i.i = icmp slt i64 %.54.i.i, 0
  %.68.i.i = select i1 %.67.i.i, i64 %arg.frame.5.0, i64 0
  %42 = getelementptr double, ptr %arg.frame.4, i64 %.54.i.i
  %.82.i.i14 = getelementptr double, ptr %42, i64 %.68.i.i
  store double %.330.fca.1.load, ptr %.82.i.i14, align 8, !noalias !34
  %.111.i.i = getelementptr i8, ptr %arg.meta.4, i64 496
  %.112.i.i15 = load i64, ptr %.111.i.i, align 8, !noalias !34
  %sunkaddr16 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.182.i.i = load i64, ptr %sunkaddr16, align 8, !noalias !34
  %.191.idx.i.i = shl i64 %.182.i.i, 6
  %.191.i.i = getelementptr i8, ptr %arg.frame.4, i64 %.191.idx.i.i
  %.192.i.i = inttoptr i64 %.112.i.i15 to ptr
  %.193.i.i = tail call i64 %.192.i.i(ptr %.374.i, ptr %.191.i.i), !noalias !34
  %sunkaddr17 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.222.i.i = load i64, ptr %sunkaddr17, align 8, !noalias !34
  %.223.i.i = shl nsw i64 %.222.i.i, 2
  %.224.i.i = add nsw i64 %.223.i.i, %arg.lane
  %.237.i.i = icmp slt i64 %.224.i.i, 0
  %.238.i.i = select i1 %.237.i.i, i64 %arg.frame.5.0, i64 0
  %43 = getelementptr double, ptr %arg.frame.4, i64 %.224.i.i
  %.252.i.i = getelementptr double, ptr %43, i64 %.238.i.i
  %.253.i.i = load double, ptr %.252.i.i, align 8, !noalias !34
  %sunkaddr48 = getelementptr i8, ptr %arg.meta.4, i64 144
  %.282.i.i = load i64, ptr %sunkaddr48, align 8, !noalias !34
  %.283.i.i = shl nsw i64 %.282.i.i, 2
  %.284.i.i = add nsw i64 %.283.i.i, %arg.lane
  %.297.i.i = icmp slt i64 %.284.i.i, 0
  %.298.i.i = select i1 %.297.i.i, i64 %arg.frame.5.0, i64 0
  %44 = getelementptr double, ptr %arg.frame.4, i64 %.284.i.i
  %.312.i.i = getelementptr double, ptr %44, i64 %.298.i.i
  %.313.i.i = load double, ptr %.312.i.i, align 8, !noalias !34
  %.314.i.i = fmul double %.330.fca.1.load, %.313.i.i
  %.315.i.i = fadd double %.253.i.i, %.314.i.i
  %.343.i.i = getelementptr i8, ptr %arg.meta.4, i64 208
  %.344.i.i = load i64, ptr %.343.i.i, align 8, !noalias !34
  %.345.i.i = shl nsw i64 %.344.i.i, 2
  %.346.i.i = add nsw i64 %.345.i.i, %arg.lane
  %.359.i.i = icmp slt i64 %.346.i.i, 0
  %.360.i.i = select i1 %.359.i.i, i64 %arg.frame.5.0, i64 0
  %45 = getelementptr double, ptr %arg.frame.4, i64 %.346.i.i
  %.374.i.i = getelementptr double, ptr %45, i64 %.360.i.i
  store double %.315.i.i, ptr %.374.i.i, align 8, !noalias !34
  %.100.i = getelementptr i8, ptr %arg.meta.4, i64 256
  %.101.i = load i64, ptr %.100.i, align 8, !noalias !31
  %.181208.not.i = icmp slt i64 %.101.i, 1
  br i1 %.181208.not.i, label %B232.i, label %B106.i.preheader

B106.i.preheader:                                 ; preds = %B16.endif.endif.i
  br label %B106.i

B428.endif.if.if:                                 ; preds = %B428.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B616.endif:                                       ; preds = %B616
  %.741 = fcmp olt double %.195, %.258
  br i1 %.741, label %B670, label %B802

B616.if.if:                                       ; preds = %B616
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B928.endif:                                       ; preds = %B928
  %.1010 = load i64, ptr %.988, align 8
  store i64 %.1010, ptr %retptr, align 8
  br label %common.ret

B928.if.if:                                       ; preds = %B928
  %.1008 = icmp sgt i32 %.1000, 0
  %.1001 = load ptr, ptr %excinfo.8, align 8
  %.1009 = select i1 %.1008, ptr %.1001, ptr undef
  store ptr %.1009, ptr %excinfo, align 8
  br label %common.ret
}

define internal range(i32 -1, -2) i32 @lanes.diagnose.3(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane) local_unnamed_addr {
B0:
  %.598 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  %.1454 = alloca ptr, align 8
  %excinfo.7 = alloca ptr, align 8
  %.57 = getelementptr i8, ptr %arg.meta.4, i64 88
  %.58 = load i64, ptr %.57, align 8
  %.59 = shl nsw i64 %.58, 2
  %.61 = add nsw i64 %.59, %arg.lane
  %.75 = icmp slt i64 %.61, 0
  %.76 = select i1 %.75, i64 %arg.frame.5.0, i64 0
  %0 = getelementptr double, ptr %arg.frame.4, i64 %.61
  %.90 = getelementptr double, ptr %0, i64 %.76
  %.91 = load double, ptr %.90, align 8
  %.120 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.121 = load i64, ptr %.120, align 8
  %.137 = icmp slt i64 %.121, 0
  %.138 = select i1 %.137, i64 %arg.frame.5.0, i64 0
  %.idx = shl i64 %.121, 6
  %1 = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  %2 = getelementptr i8, ptr %1, i64 8
  %.152 = getelementptr double, ptr %2, i64 %.138
  %.153 = load double, ptr %.152, align 8
  %.154 = fcmp ult double %.91, %.153
  br i1 %.154, label %B156.endif, label %B138

common.ret:                                       ; preds = %B1186.if.if, %B524.if.if, %B1568, %B506, %B386, %B138
  %common.ret.op = phi i32 [ 0, %B138 ], [ 0, %B386 ], [ 0, %B506 ], [ 0, %B1568 ], [ %.606, %B524.if.if ], [ %.1462, %B1186.if.if ]
  ret i32 %common.ret.op

B138:                                             ; preds = %B0
  store i64 1, ptr %retptr, align 8
  %retptr.repack658 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 -1, ptr %retptr.repack658, align 8
  br label %common.ret

B272:                                             ; preds = %B156.endif, %B274
  %.357669 = phi i64 [ %.364, %B274 ], [ 0, %B156.endif ]
  %exitcond.not = icmp eq i64 %..199, %.357669
  br i1 %exitcond.not, label %B410, label %B274

B274:                                             ; preds = %B272
  %.364 = add nuw i64 %.357669, 1
  %.421 = load i64, ptr %arg.meta.4, align 8
  %3 = add i64 %.357669, %.421
  %.424 = shl nsw i64 %3, 2
  %.426 = add nsw i64 %.424, %arg.lane
  %.440 = icmp slt i64 %.426, 0
  %.441 = select i1 %.440, i64 %arg.frame.5.0, i64 0
  %4 = getelementptr double, ptr %arg.frame.4, i64 %.426
  %.455 = getelementptr double, ptr %4, i64 %.441
  %.456 = load double, ptr %.455, align 8
  %.457 = tail call double @llvm.fabs.f64(double %.456)
  %.458 = fcmp ogt double %.457, 0x5F138D352E5096AF
  br i1 %.458, label %B386, label %B272

B386:                                             ; preds = %B274
  store i64 3, ptr %retptr, align 8
  %retptr.repack656 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  %5 = add i64 %.364, -1
  store i64 %5, ptr %retptr.repack656, align 8
  br label %common.ret

B410:                                             ; preds = %B272
  %.518 = getelementptr i8, ptr %arg.meta.4, i64 136
  %.519 = load i64, ptr %.518, align 8
  %.520 = shl nsw i64 %.519, 2
  %.522 = add nsw i64 %.520, %arg.lane
  %.536 = icmp slt i64 %.522, 0
  %.537 = select i1 %.536, i64 %arg.frame.5.0, i64 0
  %6 = getelementptr double, ptr %arg.frame.4, i64 %.522
  %.551 = getelementptr double, ptr %6, i64 %.537
  %.552 = load double, ptr %.551, align 8
  %.560.le = fsub double %.552, %.552
  %.561.le = fcmp ord double %.560.le, 0.000000e+00
  br i1 %.561.le, label %B506, label %B524

B506:                                             ; preds = %B410
  store i64 2, ptr %retptr, align 8
  %retptr.repack655 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 -1, ptr %retptr.repack655, align 8
  br label %common.ret

B524:                                             ; preds = %B410
  %.606 = call i32 @lanes.measure.11(ptr nonnull %.598, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 41, i64 29, i64 30)
  switch i32 %.606, label %B524.if.if [
    i32 -2, label %B524.endif
    i32 0, label %B524.endif
  ], !prof !37

B738:                                             ; preds = %B738.preheader, %B738
  %.811671673 = phi i64 [ %.818, %B738 ], [ 0, %B738.preheader ]
  %.818 = add nuw nsw i64 %.811671673, 1
  %.872 = load i64, ptr %arg.meta.4, align 8
  %7 = add i64 %.811671673, %.872
  %.874 = shl nsw i64 %7, 2
  %.876 = add nsw i64 %.874, %arg.lane
  %.890 = icmp slt i64 %.876, 0
  %.891 = select i1 %.890, i64 %arg.frame.5.0, i64 0
  %8 = getelementptr double, ptr %arg.frame.4, i64 %.876
  %.905 = getelementptr double, ptr %8, i64 %.891
  %.906 = load double, ptr %.905, align 8
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 232
  %.936 = load i64, ptr %sunkaddr, align 8
  %9 = add i64 %.811671673, %.936
  %.938 = shl nsw i64 %9, 2
  %.940 = add nsw i64 %.938, %arg.lane
  %.954 = icmp slt i64 %.940, 0
  %.955 = select i1 %.954, i64 %arg.frame.5.0, i64 0
  %10 = getelementptr double, ptr %arg.frame.4, i64 %.940
  %.969 = getelementptr double, ptr %10, i64 %.955
  %.970 = load double, ptr %.969, align 8
  %11 = add i64 %.74.i, %.811671673
  %.986 = icmp slt i64 %11, 0
  %12 = shl i64 %.811671673, 3
  %13 = select i1 %.986, i64 %41, i64 40
  %scevgep36 = getelementptr i8, ptr %39, i64 %13
  %scevgep37 = getelementptr i8, ptr %scevgep36, i64 %12
  store double %.906, ptr %scevgep37, align 8
  %14 = add i64 %.718, %.811671673
  %.1018 = icmp slt i64 %14, 0
  %15 = select i1 %.1018, i64 %40, i64 0
  %scevgep79 = getelementptr i8, ptr %scevgep78, i64 %15
  %16 = shl i64 %.811671673, 3
  %scevgep39 = getelementptr i8, ptr %scevgep79, i64 %16
  store double %.970, ptr %scevgep39, align 8
  %exitcond699.not = icmp eq i64 %.199, %.818
  br i1 %exitcond699.not, label %B900.endif, label %B738

B1074:                                            ; preds = %B1074.preheader, %B1074
  %.1216677679 = phi i64 [ %.1223, %B1074 ], [ 0, %B1074.preheader ]
  %.1223 = add nuw nsw i64 %.1216677679, 1
  %17 = add i64 %.74.i, %.1216677679
  %.1263 = icmp slt i64 %17, 0
  %18 = select i1 %.1263, i64 %49, i64 0
  %scevgep76 = getelementptr i8, ptr %scevgep75, i64 %18
  %19 = shl i64 %.1216677679, 3
  %scevgep77 = getelementptr i8, ptr %scevgep76, i64 %19
  %.1279 = load double, ptr %scevgep77, align 8
  %20 = add i64 %.718, %.1216677679
  %.1295 = icmp slt i64 %20, 0
  %21 = select i1 %.1295, i64 %49, i64 0
  %scevgep73 = getelementptr i8, ptr %scevgep, i64 %21
  %22 = shl i64 %.1216677679, 3
  %scevgep38 = getelementptr i8, ptr %scevgep73, i64 %22
  %.1311 = load double, ptr %scevgep38, align 8
  %.1313 = fmul double %ahead.2.0, %.1311
  %.1314 = fadd double %.1279, %.1313
  %.1344 = load i64, ptr %arg.meta.4, align 8
  %23 = add i64 %.1216677679, %.1344
  %.1346 = shl nsw i64 %23, 2
  %.1348 = add nsw i64 %.1346, %arg.lane
  %.1362 = icmp slt i64 %.1348, 0
  %.1363 = select i1 %.1362, i64 %arg.frame.5.0, i64 0
  %24 = getelementptr double, ptr %arg.frame.4, i64 %.1348
  %.1377 = getelementptr double, ptr %24, i64 %.1363
  store double %.1314, ptr %.1377, align 8
  %exitcond700.not = icmp eq i64 %.199, %.1223
  br i1 %exitcond700.not, label %B1186, label %B1074

B1186:                                            ; preds = %B1042.endif, %B1074
  %.1386 = fadd double %.262, %ahead.2.0
  %sunkaddr40 = getelementptr i8, ptr %arg.meta.4, i64 48
  %.1416 = load i64, ptr %sunkaddr40, align 8
  %.1417 = shl nsw i64 %.1416, 2
  %.1419 = add nsw i64 %.1417, %arg.lane
  %.1433 = icmp slt i64 %.1419, 0
  %.1434 = select i1 %.1433, i64 %arg.frame.5.0, i64 0
  %25 = getelementptr double, ptr %arg.frame.4, i64 %.1419
  %.1448 = getelementptr double, ptr %25, i64 %.1434
  store double %.1386, ptr %.1448, align 8
  %.1462 = call i32 @lanes.measure.11(ptr nonnull %.1454, ptr nonnull %excinfo.7, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 41, i64 29, i64 30)
  switch i32 %.1462, label %B1186.if.if [
    i32 -2, label %B1186.endif
    i32 0, label %B1186.endif
  ], !prof !37

B1450.loopexit:                                   ; preds = %B58.i27
  %26 = add i64 %.156.i28, -1
  br label %B1450

B1450:                                            ; preds = %B1384.endif, %B976.endif, %B900.endif, %B1450.loopexit
  %fault.2.1 = phi i64 [ %storemerge127.i, %B976.endif ], [ %storemerge127.i, %B900.endif ], [ %26, %B1450.loopexit ], [ -1, %B1384.endif ]
  %sunkaddr42 = getelementptr i8, ptr %arg.meta.4, i64 48
  %.1623 = load i64, ptr %sunkaddr42, align 8
  %.1624 = shl nsw i64 %.1623, 2
  %.1626 = add nsw i64 %.1624, %arg.lane
  %.1643 = icmp slt i64 %.1626, 0
  %.1644 = select i1 %.1643, i64 %arg.frame.5.0, i64 0
  %27 = getelementptr double, ptr %arg.frame.4, i64 %.1626
  %.1658 = getelementptr double, ptr %27, i64 %.1644
  store double %.262, ptr %.1658, align 8
  %.1665 = icmp slt i64 %fault.2.1, 0
  br i1 %.1665, label %B1516, label %B1556

B1516:                                            ; preds = %B1450
  %.1695 = getelementptr i8, ptr %arg.meta.4, i64 480
  %.1696 = load i64, ptr %.1695, align 8
  %.1699.not = icmp eq i64 %.1696, 0
  br i1 %.1699.not, label %B1556, label %B1568

B1556:                                            ; preds = %B1516, %B1450
  br label %B1568

B1568:                                            ; preds = %B1556, %B1516
  %"$phi1568.0.2.0" = phi i64 [ 4, %B1556 ], [ 7, %B1516 ]
  store i64 %"$phi1568.0.2.0", ptr %retptr, align 8
  %retptr.repack653 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 %fault.2.1, ptr %retptr.repack653, align 8
  br label %common.ret

B156.endif:                                       ; preds = %B0
  %.198 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.199 = load i64, ptr %.198, align 8
  %.228 = getelementptr i8, ptr %arg.meta.4, i64 48
  %.229 = load i64, ptr %.228, align 8
  %.230 = shl nsw i64 %.229, 2
  %.232 = add nsw i64 %.230, %arg.lane
  %.246 = icmp slt i64 %.232, 0
  %.247 = select i1 %.246, i64 %arg.frame.5.0, i64 0
  %28 = getelementptr double, ptr %arg.frame.4, i64 %.232
  %.261 = getelementptr double, ptr %28, i64 %.247
  %.262 = load double, ptr %.261, align 8
  %..199 = tail call i64 @llvm.smax.i64(i64 %.199, i64 0)
  br label %B272

B524.endif:                                       ; preds = %B524, %B524
  %sunkaddr43 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.61.i = load i64, ptr %sunkaddr43, align 8, !noalias !38
  %..61.i = tail call i64 @llvm.smax.i64(i64 %.61.i, i64 0)
  br label %B56.i

B56.i:                                            ; preds = %B58.i, %B524.endif
  %.149130.i = phi i64 [ %.156.i, %B58.i ], [ 0, %B524.endif ]
  %exitcond.not.i = icmp eq i64 %..61.i, %.149130.i
  br i1 %exitcond.not.i, label %B524.endif.endif.endif.endif.endif, label %B58.i

B58.i:                                            ; preds = %B56.i
  %.156.i = add nuw i64 %.149130.i, 1
  %sunkaddr44 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.214.i = load i64, ptr %sunkaddr44, align 8, !noalias !38
  %29 = add i64 %.149130.i, %.214.i
  %.217.i = shl nsw i64 %29, 2
  %.219.i = add nsw i64 %.217.i, %arg.lane
  %.233.i = icmp slt i64 %.219.i, 0
  %.234.i = select i1 %.233.i, i64 %arg.frame.5.0, i64 0
  %30 = getelementptr double, ptr %arg.frame.4, i64 %.219.i
  %.248.i = getelementptr double, ptr %30, i64 %.234.i
  %.249.i = load double, ptr %.248.i, align 8, !noalias !38
  %.257.le.i = fsub double %.249.i, %.249.i
  %.258.le.i = fcmp ord double %.257.le.i, 0.000000e+00
  br i1 %.258.le.i, label %B56.i, label %B58.i.B524.endif.endif.endif.endif.endif_crit_edge

B524.if.if:                                       ; preds = %B524
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B58.i.B524.endif.endif.endif.endif.endif_crit_edge: ; preds = %B58.i
  %31 = add i64 %.156.i, -1
  br label %B524.endif.endif.endif.endif.endif

B524.endif.endif.endif.endif.endif:               ; preds = %B58.i.B524.endif.endif.endif.endif.endif_crit_edge, %B56.i
  %storemerge127.i = phi i64 [ %31, %B58.i.B524.endif.endif.endif.endif.endif_crit_edge ], [ -1, %B56.i ]
  %32 = icmp sgt i64 %.199, 0
  %sunkaddr45 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.41.i = load i64, ptr %sunkaddr45, align 8, !noalias !41
  %.43.i = shl i64 %.41.i, 4
  %.44.i = add i64 %.61.i, 5
  %.74.i = add i64 %.44.i, %.43.i
  %.718 = add i64 %.74.i, %.199
  br i1 %32, label %B738.preheader, label %B900.endif

B738.preheader:                                   ; preds = %B524.endif.endif.endif.endif.endif
  %33 = shl i64 %.41.i, 7
  %34 = add i64 %.61.i, %.199
  %35 = shl i64 %34, 3
  %36 = getelementptr i8, ptr %arg.frame.4, i64 %33
  %37 = getelementptr i8, ptr %36, i64 %35
  %scevgep78 = getelementptr i8, ptr %37, i64 40
  %38 = shl i64 %.61.i, 3
  %39 = getelementptr i8, ptr %36, i64 %38
  %40 = shl i64 %arg.frame.5.0, 3
  %41 = add i64 %40, 40
  br label %B738

B900.endif:                                       ; preds = %B524.endif.endif.endif.endif.endif, %B738
  %.1045 = tail call double @llvm.fabs.f64(double %.262)
  %.10.i = fcmp olt double %.1045, 0x3EB0C6F7A0B5ED8D
  %.11.i = select i1 %.10.i, double 0x3EB0C6F7A0B5ED8D, double %.1045
  %.1074 = fmul double %.11.i, 0x3D719799812DEA11
  %.1079 = icmp slt i64 %storemerge127.i, 0
  br i1 %.1079, label %B976.endif, label %B1450

B976.endif:                                       ; preds = %B900.endif
  %.10.i9 = fcmp olt double %.1045, 1.000000e+00
  %.11.i10 = select i1 %.10.i9, double 1.000000e+00, double %.1045
  %.1121 = fcmp olt double %.1074, %.11.i10
  br i1 %.1121, label %B1042.endif.preheader, label %B1450

B1042.endif.preheader:                            ; preds = %B976.endif
  %42 = shl i64 %.41.i, 7
  %43 = add i64 %.61.i, %.199
  %44 = shl i64 %43, 3
  %45 = getelementptr i8, ptr %arg.frame.4, i64 %42
  %46 = getelementptr i8, ptr %45, i64 %44
  %scevgep = getelementptr i8, ptr %46, i64 40
  %47 = shl i64 %.61.i, 3
  %48 = getelementptr i8, ptr %45, i64 %47
  %scevgep75 = getelementptr i8, ptr %48, i64 40
  %49 = shl i64 %arg.frame.5.0, 3
  br label %B1042.endif

B1042.endif:                                      ; preds = %B1384.endif, %B1042.endif.preheader
  %ahead.2.0 = phi double [ %.152144, %B1384.endif ], [ %.1074, %B1042.endif.preheader ]
  %50 = icmp slt i64 %.199, 1
  br i1 %50, label %B1186, label %B1074.preheader

B1074.preheader:                                  ; preds = %B1042.endif
  br label %B1074

B1186.endif:                                      ; preds = %B1186, %B1186
  %sunkaddr46 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.61.i21 = load i64, ptr %sunkaddr46, align 8, !noalias !44
  %..61.i22 = tail call i64 @llvm.smax.i64(i64 %.61.i21, i64 0)
  br label %B56.i24

B56.i24:                                          ; preds = %B58.i27, %B1186.endif
  %.149130.i25 = phi i64 [ %.156.i28, %B58.i27 ], [ 0, %B1186.endif ]
  %exitcond.not.i26 = icmp eq i64 %..61.i22, %.149130.i25
  br i1 %exitcond.not.i26, label %B1384.endif, label %B58.i27

B58.i27:                                          ; preds = %B56.i24
  %.156.i28 = add nuw i64 %.149130.i25, 1
  %sunkaddr47 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.214.i29 = load i64, ptr %sunkaddr47, align 8, !noalias !44
  %51 = add i64 %.149130.i25, %.214.i29
  %.217.i30 = shl nsw i64 %51, 2
  %.219.i31 = add nsw i64 %.217.i30, %arg.lane
  %.233.i32 = icmp slt i64 %.219.i31, 0
  %.234.i33 = select i1 %.233.i32, i64 %arg.frame.5.0, i64 0
  %52 = getelementptr double, ptr %arg.frame.4, i64 %.219.i31
  %.248.i34 = getelementptr double, ptr %52, i64 %.234.i33
  %.249.i35 = load double, ptr %.248.i34, align 8, !noalias !44
  %.257.le.i36 = fsub double %.249.i35, %.249.i35
  %.258.le.i37 = fcmp ord double %.257.le.i36, 0.000000e+00
  br i1 %.258.le.i37, label %B56.i24, label %B1450.loopexit

B1186.if.if:                                      ; preds = %B1186
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1384.endif:                                      ; preds = %B56.i24
  %.152144 = fmul double %ahead.2.0, 1.000000e+01
  %.1569 = fcmp olt double %.152144, %.11.i10
  br i1 %.1569, label %B1042.endif, label %B1450
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal range(i32 -1, -2) i32 @drive.consider_change.5(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr captures(none) %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readnone captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes) local_unnamed_addr #2 {
B0:
  %.81 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  %.593 = alloca ptr, align 8
  %excinfo.2 = alloca ptr, align 8
  %.71 = getelementptr i8, ptr %arg.meta.4, i64 480
  %.72 = load i64, ptr %.71, align 8
  %.73.not = icmp eq i64 %.72, 0
  br i1 %.73.not, label %B72, label %B30

B30:                                              ; preds = %B0
  %.91 = call i32 @drive.park.12(ptr nonnull %.81, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes)
  switch i32 %.91, label %B30.if.if [
    i32 -2, label %common.ret
    i32 0, label %common.ret
  ], !prof !37

B72:                                              ; preds = %B0
  %.153 = getelementptr i8, ptr %arg.meta.4, i64 160
  %.154 = load i64, ptr %.153, align 8
  %.155 = shl nsw i64 %.154, 2
  %.157 = add nsw i64 %.155, %arg.lane
  %.171 = icmp slt i64 %.157, 0
  %.172 = select i1 %.171, i64 %arg.frame.5.0, i64 0
  %0 = getelementptr double, ptr %arg.frame.4, i64 %.157
  %.186 = getelementptr double, ptr %0, i64 %.172
  %.187 = load double, ptr %.186, align 8
  %.216 = getelementptr i8, ptr %arg.meta.4, i64 112
  %.217 = load i64, ptr %.216, align 8
  %.218 = shl nsw i64 %.217, 2
  %.220 = add nsw i64 %.218, %arg.lane
  %.234 = icmp slt i64 %.220, 0
  %.235 = select i1 %.234, i64 %arg.frame.5.0, i64 0
  %1 = getelementptr double, ptr %arg.frame.4, i64 %.220
  %.249 = getelementptr double, ptr %1, i64 %.235
  %.250 = load double, ptr %.249, align 8
  store double 0.000000e+00, ptr %.249, align 8
  %.348 = getelementptr i8, ptr %arg.meta.4, i64 152
  %.349 = load i64, ptr %.348, align 8
  %.350 = shl nsw i64 %.349, 2
  %.352 = add nsw i64 %.350, %arg.lane
  %.366 = icmp slt i64 %.352, 0
  %.367 = select i1 %.366, i64 %arg.frame.5.0, i64 0
  %2 = getelementptr double, ptr %arg.frame.4, i64 %.352
  %.381 = getelementptr double, ptr %2, i64 %.367
  %.382 = load double, ptr %.381, align 8
  %.383 = fcmp olt double %.382, 0x3FE679504222CC19
  %.386 = fcmp ogt double %.187, 0x4039A10000000000
  %or.cond = select i1 %.383, i1 true, i1 %.386
  br i1 %or.cond, label %B390, label %B346

B346:                                             ; preds = %B72
  %.389 = fcmp oge double %.250, 2.000000e+00
  %.392 = fcmp ogt double %.187, 0x3FAD840A3B424B50
  %or.cond349 = select i1 %.389, i1 %.392, i1 false
  br i1 %or.cond349, label %B390, label %B614

B390:                                             ; preds = %B346, %B72
  %.426 = getelementptr i8, ptr %arg.meta.4, i64 56
  %.427 = load i64, ptr %.426, align 8
  %.428 = shl nsw i64 %.427, 2
  %.430 = add nsw i64 %.428, %arg.lane
  %.444 = icmp slt i64 %.430, 0
  %.445 = select i1 %.444, i64 %arg.frame.5.0, i64 0
  %3 = getelementptr double, ptr %arg.frame.4, i64 %.430
  %.459 = getelementptr double, ptr %3, i64 %.445
  %.460 = load double, ptr %.459, align 8
  %.489 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.490 = load i64, ptr %.489, align 8
  %.506 = icmp slt i64 %.490, 0
  %.507 = select i1 %.506, i64 %arg.frame.5.0, i64 0
  %.idx = shl i64 %.490, 6
  %4 = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  %5 = getelementptr i8, ptr %4, i64 32
  %.521 = getelementptr double, ptr %5, i64 %.507
  %.522 = load double, ptr %.521, align 8
  %.523 = fmul double %.460, %.522
  %.552 = getelementptr i8, ptr %arg.meta.4, i64 120
  %.553 = load i64, ptr %.552, align 8
  %.554 = shl nsw i64 %.553, 2
  %.556 = add nsw i64 %.554, %arg.lane
  %.570 = icmp slt i64 %.556, 0
  %.571 = select i1 %.570, i64 %arg.frame.5.0, i64 0
  %6 = getelementptr double, ptr %arg.frame.4, i64 %.556
  %.585 = getelementptr double, ptr %6, i64 %.571
  store double %.523, ptr %.585, align 8
  %.603 = call i32 @drive.park.12(ptr nonnull %.593, ptr nonnull %excinfo.2, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes)
  switch i32 %.603, label %B390.if.if [
    i32 -2, label %common.ret
    i32 0, label %common.ret
  ], !prof !37

B614:                                             ; preds = %B346
  %.640 = fcmp olt double %.187, 3.906250e-03
  %.645 = fcmp oeq double %.250, 0.000000e+00
  %or.cond350 = select i1 %.640, i1 %.645, i1 false
  %"$phi666.0.2.0" = select i1 %or.cond350, double -6.000000e+01, double 0.000000e+00
  %.687 = getelementptr i8, ptr %arg.meta.4, i64 104
  %.688 = load i64, ptr %.687, align 8
  %.691 = shl nsw i64 %.688, 2
  %.693 = add nsw i64 %.691, %arg.lane
  %.710 = icmp slt i64 %.693, 0
  %.711 = select i1 %.710, i64 %arg.frame.5.0, i64 0
  %7 = getelementptr double, ptr %arg.frame.4, i64 %.693
  %.725 = getelementptr double, ptr %7, i64 %.711
  store double %"$phi666.0.2.0", ptr %.725, align 8
  br label %common.ret

common.ret:                                       ; preds = %B390.if.if, %B30.if.if, %B614, %B390, %B390, %B30, %B30
  %excinfo.sink = phi ptr [ %excinfo, %B390.if.if ], [ %retptr, %B30 ], [ %excinfo, %B30.if.if ], [ %retptr, %B614 ], [ %retptr, %B30 ], [ %retptr, %B390 ], [ %retptr, %B390 ]
  %common.ret.op = phi i32 [ %.603, %B390.if.if ], [ 0, %B30 ], [ %.91, %B30.if.if ], [ 0, %B614 ], [ 0, %B30 ], [ 0, %B390 ], [ 0, %B390 ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B30.if.if:                                        ; preds = %B30
  br label %common.ret

B390.if.if:                                       ; preds = %B390
  br label %common.ret
}

define internal range(i32 -1, -2) i32 @drive.refill.6(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr readnone captures(none) %arg.reached.0, ptr readnone captures(none) %arg.reached.1, i64 %arg.reached.2, i64 %arg.reached.3, ptr writeonly captures(none) %arg.reached.4, i64 %arg.reached.5.0, i64 %arg.reached.6.0, i64 %arg.lane, i64 %arg.notes) local_unnamed_addr {
B0:
  %.494 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.537 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.81 = icmp slt i64 %arg.notes, 0
  %.82 = select i1 %.81, i64 %arg.meta.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.96 = getelementptr i64, ptr %0, i64 %.82
  %.97547 = load i64, ptr %.96, align 8
  %.98548 = icmp slt i64 %.97547, 0
  br i1 %.98548, label %B46.lr.ph, label %B1184

B46.lr.ph:                                        ; preds = %B0
  %.142.i = icmp slt i64 %arg.notes, -2
  %1 = shl i64 %arg.meta.5.0, 3
  %sunkaddr77 = select i1 %.142.i, i64 %1, i64 0
  br label %B46

B46:                                              ; preds = %B1185, %B46.lr.ph
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 552
  %.129 = load i64, ptr %sunkaddr, align 8
  %sunkaddr57 = getelementptr i8, ptr %arg.meta.4, i64 544
  %.159 = load i64, ptr %sunkaddr57, align 8
  %.160 = icmp slt i64 %.129, %.159
  br i1 %.160, label %B104.preheader, label %B904

B104.preheader:                                   ; preds = %B46
  br label %B104

B104:                                             ; preds = %B806, %B104.preheader
  %.224 = phi i64 [ %.831, %B806 ], [ %.129, %B104.preheader ]
  %sunkaddr61 = getelementptr i8, ptr %arg.meta.4, i64 536
  %.194 = load i64, ptr %sunkaddr61, align 8
  %.225 = add nsw i64 %.194, %.224
  %.239 = icmp slt i64 %.225, 0
  %.240 = select i1 %.239, i64 %arg.meta.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.meta.4, i64 %.225
  %.254 = getelementptr i64, ptr %2, i64 %.240
  %.255 = load i64, ptr %.254, align 8
  %.289 = add nsw i64 %.224, 1
  %sunkaddr64 = getelementptr i8, ptr %arg.meta.4, i64 552
  store i64 %.289, ptr %sunkaddr64, align 8
  %sunkaddr67 = getelementptr i8, ptr %arg.meta.4, i64 424
  %.349 = load i64, ptr %sunkaddr67, align 8
  %.351 = mul nsw i64 %.255, 5
  %.352 = add nsw i64 %.349, %.351
  %.367 = icmp slt i64 %.352, -1
  %.368 = select i1 %.367, i64 %arg.meta.5.0, i64 0
  %3 = getelementptr i64, ptr %arg.meta.4, i64 %.352
  %4 = getelementptr i8, ptr %3, i64 8
  %.382 = getelementptr i64, ptr %4, i64 %.368
  %.383 = load i64, ptr %.382, align 8
  %.384.not = icmp eq i64 %.383, 0
  br i1 %.384.not, label %B308, label %B1185

B308:                                             ; preds = %B104
  %sunkaddr70 = getelementptr i8, ptr %arg.meta.4, i64 576
  %.418 = load i64, ptr %sunkaddr70, align 8
  %sunkaddr71 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.448 = load i64, ptr %sunkaddr71, align 8
  %.449 = add nsw i64 %.448, 5
  %.451 = mul nsw i64 %.449, %.255
  %.452 = add nsw i64 %.451, %.418
  %.467 = icmp slt i64 %.452, 0
  %.468 = select i1 %.467, i64 %arg.meta.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.meta.4, i64 %.452
  %.482 = getelementptr i64, ptr %5, i64 %.468
  %.483 = load i64, ptr %.482, align 8
  %.485 = icmp eq i64 %.483, %.255
  br i1 %.485, label %B420, label %B462

B420:                                             ; preds = %B308
  %.504 = call i32 @drive.resume.13(ptr nonnull %.494, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes, i64 %.255)
  %cond = icmp eq i32 %.504, 0
  br i1 %cond, label %B1185, label %B420.if.if, !prof !0

B462:                                             ; preds = %B308
  store i64 0, ptr %.537, align 8
  %.549 = call i32 @drive.enter.14(ptr nonnull %.537, ptr nonnull %excinfo.2, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes, i64 %.255)
  %.559 = load i64, ptr %.537, align 8
  %cond13 = icmp eq i32 %.549, 0
  br i1 %cond13, label %B462.endif, label %B462.if, !prof !0

B526:                                             ; preds = %B462.endif
  %sunkaddr73 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.606 = load i64, ptr %sunkaddr73, align 8
  %.607 = shl nsw i64 %.606, 2
  %.609 = add nsw i64 %.607, %arg.lane
  %.623 = icmp slt i64 %.609, 0
  %.624 = select i1 %.623, i64 %arg.frame.5.0, i64 0
  %6 = getelementptr double, ptr %arg.frame.4, i64 %.609
  %.638 = getelementptr double, ptr %6, i64 %.624
  %.639 = load double, ptr %.638, align 8
  %.640 = fcmp oeq double %.639, 0x7FF0000000000000
  br i1 %.640, label %B720, label %B766

B636:                                             ; preds = %B462.endif
  %.647 = icmp eq i64 %.559, 3
  %sunkaddr74 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.61.i = load i64, ptr %sunkaddr74, align 8, !noalias !47
  %..61.i = tail call i64 @llvm.smax.i64(i64 %.61.i, i64 0)
  %sunkaddr72 = select i1 %.647, i64 0, i64 232
  br label %B56.i

B56.i:                                            ; preds = %B58.i, %B636
  %.149130.i = phi i64 [ %.156.i, %B58.i ], [ 0, %B636 ]
  %exitcond.not.i = icmp eq i64 %..61.i, %.149130.i
  br i1 %exitcond.not.i, label %B720, label %B58.i

B58.i:                                            ; preds = %B56.i
  %.156.i = add nuw i64 %.149130.i, 1
  %sunkaddr80 = getelementptr i8, ptr %arg.meta.4, i64 %sunkaddr72
  %.214.i = load i64, ptr %sunkaddr80, align 8, !noalias !47
  %7 = add i64 %.149130.i, %.214.i
  %.217.i = shl nsw i64 %7, 2
  %.219.i = add nsw i64 %.217.i, %arg.lane
  %.233.i = icmp slt i64 %.219.i, 0
  %.234.i = select i1 %.233.i, i64 %arg.frame.5.0, i64 0
  %8 = getelementptr double, ptr %arg.frame.4, i64 %.219.i
  %.248.i = getelementptr double, ptr %8, i64 %.234.i
  %.249.i = load double, ptr %.248.i, align 8, !noalias !47
  %.257.le.i = fsub double %.249.i, %.249.i
  %.258.le.i = fcmp ord double %.257.le.i, 0.000000e+00
  br i1 %.258.le.i, label %B56.i, label %B58.i.B720.loopexit_crit_edge

B58.i.B720.loopexit_crit_edge:                    ; preds = %B58.i
  %9 = add i64 %.156.i, -1
  br label %B720

B720:                                             ; preds = %B58.i.B720.loopexit_crit_edge, %B56.i, %B526
  %"$phi720.0.2.3" = phi i64 [ -1, %B526 ], [ %9, %B58.i.B720.loopexit_crit_edge ], [ -1, %B56.i ]
  %10 = icmp eq i64 %.559, 0
  %sunkaddr83 = mul i64 %.82, 8
  %sunkaddr84 = getelementptr i8, ptr %0, i64 %sunkaddr83
  %.87.i = load i64, ptr %sunkaddr84, align 8, !noalias !50
  %sunkaddr86 = getelementptr i8, ptr %arg.meta.4, i64 424
  %.120.i = load i64, ptr %sunkaddr86, align 8, !noalias !50
  %.122.i = mul nsw i64 %.87.i, 5
  %.123.i = add nsw i64 %.120.i, %.122.i
  %sunkaddr87 = getelementptr i8, ptr %0, i64 %sunkaddr77
  %sunkaddr89 = getelementptr i8, ptr %sunkaddr87, i64 16
  %.158.i = load i64, ptr %sunkaddr89, align 8, !noalias !50
  %.174.i = icmp slt i64 %.123.i, -1
  %.175.i = select i1 %.174.i, i64 %arg.meta.5.0, i64 0
  %11 = getelementptr i64, ptr %arg.meta.4, i64 %.123.i
  %12 = getelementptr i8, ptr %11, i64 8
  %.189.i = getelementptr i64, ptr %12, i64 %.175.i
  store i64 %.559, ptr %.189.i, align 8, !noalias !50
  %.206.i = icmp slt i64 %.123.i, -2
  %.207.i = select i1 %.206.i, i64 %arg.meta.5.0, i64 0
  %13 = getelementptr i8, ptr %11, i64 16
  %.221.i = getelementptr i64, ptr %13, i64 %.207.i
  store i64 %"$phi720.0.2.3", ptr %.221.i, align 8, !noalias !50
  %.238.i = icmp slt i64 %.123.i, 0
  %.239.i = select i1 %.238.i, i64 %arg.meta.5.0, i64 0
  %.253.i = getelementptr i64, ptr %11, i64 %.239.i
  store i64 %.158.i, ptr %.253.i, align 8, !noalias !50
  %sunkaddr90 = getelementptr i8, ptr %arg.meta.4, i64 88
  %.284.i = load i64, ptr %sunkaddr90, align 8, !noalias !50
  %.285.i = shl nsw i64 %.284.i, 2
  %.287.i = add nsw i64 %.285.i, %arg.lane
  %.301.i = icmp slt i64 %.287.i, 0
  %.302.i = select i1 %.301.i, i64 %arg.frame.5.0, i64 0
  %14 = getelementptr double, ptr %arg.frame.4, i64 %.287.i
  %.316.i = getelementptr double, ptr %14, i64 %.302.i
  %.317.i = load double, ptr %.316.i, align 8, !noalias !50
  %.10.i.i = fcmp olt double %.317.i, 0.000000e+00
  %.11.i.i = select i1 %.10.i.i, double 0.000000e+00, double %.317.i
  %.5.i.i = fptosi double %.11.i.i to i64
  %.387.i = icmp slt i64 %.123.i, -3
  %.388.i = select i1 %.387.i, i64 %arg.meta.5.0, i64 0
  %15 = getelementptr i8, ptr %11, i64 24
  %.402.i = getelementptr i64, ptr %15, i64 %.388.i
  store i64 %.5.i.i, ptr %.402.i, align 8, !noalias !50
  br i1 %10, label %B388.i, label %B464.i

B388.i:                                           ; preds = %B720
  %sunkaddr.i = shl i64 %.239.i, 3
  %sunkaddr1.i = getelementptr i8, ptr %11, i64 %sunkaddr.i
  %.440.i = load i64, ptr %sunkaddr1.i, align 8, !noalias !50
  %.441.i = icmp sgt i64 %.440.i, 0
  br i1 %.441.i, label %B394.i, label %B464.i

B394.i:                                           ; preds = %B388.i
  %.488.i = add nsw i64 %.440.i, -1
  %sunkaddr91 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i.i = load i64, ptr %sunkaddr91, align 8, !noalias !53
  %sunkaddr92 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i.i = load i64, ptr %sunkaddr92, align 8, !noalias !53
  %.82.i.i = mul nsw i64 %.81.i.i, %.87.i
  %.83.i.i = add i64 %.488.i, %.52.i.i
  %.84.i.i = add i64 %.83.i.i, %.82.i.i
  %.97.i.i = icmp slt i64 %.84.i.i, 0
  %.98.i.i = select i1 %.97.i.i, i64 %arg.tables.5.0, i64 0
  %16 = getelementptr double, ptr %arg.tables.4, i64 %.84.i.i
  %.112.i.i = getelementptr double, ptr %16, i64 %.98.i.i
  br label %B766.thread

B464.i:                                           ; preds = %B388.i, %B720
  %sunkaddr93 = getelementptr i8, ptr %arg.meta.4, i64 48
  %.559.i = load i64, ptr %sunkaddr93, align 8, !noalias !50
  %.560.i = shl nsw i64 %.559.i, 2
  %.562.i = add nsw i64 %.560.i, %arg.lane
  %.578.i = icmp slt i64 %.562.i, 0
  %.579.i = select i1 %.578.i, i64 %arg.frame.5.0, i64 0
  %17 = getelementptr double, ptr %arg.frame.4, i64 %.562.i
  %.593.i = getelementptr double, ptr %17, i64 %.579.i
  br label %B766.thread

B766.thread:                                      ; preds = %B464.i, %B394.i
  %"$phi522.0.2.0.in.sroa.speculated.in.i" = phi ptr [ %.593.i, %B464.i ], [ %.112.i.i, %B394.i ]
  %"$phi522.0.2.0.in.sroa.speculated.i" = load double, ptr %"$phi522.0.2.0.in.sroa.speculated.in.i", align 8, !noalias !50
  %.615.i = icmp slt i64 %.87.i, 0
  %.616.i = select i1 %.615.i, i64 %arg.reached.5.0, i64 0
  %18 = getelementptr double, ptr %arg.reached.4, i64 %.87.i
  %.630.i = getelementptr double, ptr %18, i64 %.616.i
  store double %"$phi522.0.2.0.in.sroa.speculated.i", ptr %.630.i, align 8, !noalias !50
  %sunkaddr94 = mul i64 %.82, 8
  %sunkaddr95 = getelementptr i8, ptr %0, i64 %sunkaddr94
  store i64 -1, ptr %sunkaddr95, align 8, !noalias !50
  br label %B806

B766:                                             ; preds = %B526
  %sunkaddr96 = mul i64 %.82, 8
  %sunkaddr97 = getelementptr i8, ptr %0, i64 %sunkaddr96
  %.799.pre = load i64, ptr %sunkaddr97, align 8
  %19 = icmp slt i64 %.799.pre, 0
  br i1 %19, label %B806, label %B1184

B806:                                             ; preds = %B766, %B766.thread
  %sunkaddr98 = getelementptr i8, ptr %arg.meta.4, i64 552
  %.831 = load i64, ptr %sunkaddr98, align 8
  %sunkaddr99 = getelementptr i8, ptr %arg.meta.4, i64 544
  %.861 = load i64, ptr %sunkaddr99, align 8
  %.862 = icmp slt i64 %.831, %.861
  br i1 %.862, label %B104, label %B904

common.ret:                                       ; preds = %B462.if, %B420.if.if, %B1184, %B904
  %common.ret.op = phi i32 [ 0, %B904 ], [ 0, %B1184 ], [ %.504, %B420.if.if ], [ %.549, %B462.if ]
  ret i32 %common.ret.op

B904:                                             ; preds = %B806, %B46
  %.939 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.940 = load i64, ptr %.939, align 8
  %.941 = shl nsw i64 %.940, 2
  %.943 = add nsw i64 %.941, %arg.lane
  %.957 = icmp slt i64 %.943, 0
  %.958 = select i1 %.957, i64 %arg.frame.5.0, i64 0
  %20 = getelementptr double, ptr %arg.frame.4, i64 %.943
  %.972 = getelementptr double, ptr %20, i64 %.958
  store double 0x7FF0000000000000, ptr %.972, align 8
  %sunkaddr100 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.1003 = load i64, ptr %sunkaddr100, align 8
  %.1004 = shl nsw i64 %.1003, 2
  %.1006 = add nsw i64 %.1004, %arg.lane
  %.1020 = icmp slt i64 %.1006, 0
  %.1021 = select i1 %.1020, i64 %arg.frame.5.0, i64 0
  %21 = getelementptr double, ptr %arg.frame.4, i64 %.1006
  %.1035 = getelementptr double, ptr %21, i64 %.1021
  store double 0x7FF0000000000000, ptr %.1035, align 8
  %sunkaddr101 = getelementptr i8, ptr %arg.meta.4, i64 88
  %.1066 = load i64, ptr %sunkaddr101, align 8
  %.1067 = shl nsw i64 %.1066, 2
  %.1069 = add nsw i64 %.1067, %arg.lane
  %.1083 = icmp slt i64 %.1069, 0
  %.1084 = select i1 %.1083, i64 %arg.frame.5.0, i64 0
  %22 = getelementptr double, ptr %arg.frame.4, i64 %.1069
  %.1098 = getelementptr double, ptr %22, i64 %.1084
  store double -1.000000e+300, ptr %.1098, align 8
  %.1128 = getelementptr i8, ptr %arg.meta.4, i64 96
  %.1129 = load i64, ptr %.1128, align 8
  %.1132 = shl nsw i64 %.1129, 2
  %.1134 = add nsw i64 %.1132, %arg.lane
  %.1150 = icmp slt i64 %.1134, 0
  %.1151 = select i1 %.1150, i64 %arg.frame.5.0, i64 0
  %23 = getelementptr double, ptr %arg.frame.4, i64 %.1134
  %.1165 = getelementptr double, ptr %23, i64 %.1151
  store double 0x7FF0000000000000, ptr %.1165, align 8
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B1184:                                            ; preds = %B1185, %B766, %B0
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B1185:                                            ; preds = %B420, %B104
  %sunkaddr102 = mul i64 %.82, 8
  %sunkaddr103 = getelementptr i8, ptr %0, i64 %sunkaddr102
  %.97 = load i64, ptr %sunkaddr103, align 8
  %.98 = icmp slt i64 %.97, 0
  br i1 %.98, label %B46, label %B1184

B420.if.if:                                       ; preds = %B420
  %.512 = icmp sgt i32 %.504, 0
  %.505 = load ptr, ptr %excinfo.1, align 8
  %.513 = select i1 %.512, ptr %.505, ptr undef
  store ptr %.513, ptr %excinfo, align 8
  br label %common.ret

B462.if:                                          ; preds = %B462
  %.557 = icmp sgt i32 %.549, 0
  %.550 = load ptr, ptr %excinfo.2, align 8
  %.558 = select i1 %.557, ptr %.550, ptr undef
  store ptr %.558, ptr %excinfo, align 8
  br label %common.ret

B462.endif:                                       ; preds = %B462
  %.575.not = icmp eq i64 %.559, 0
  br i1 %.575.not, label %B526, label %B636
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #3

define internal range(i32 -1, -2) i32 @drive.resume.13(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readnone captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes, i64 %arg.s) local_unnamed_addr {
B0.endif:
  %.639 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  %.72 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.73 = load i64, ptr %.72, align 8
  %.74 = add i64 %.73, 5
  %.106 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.107 = load i64, ptr %.106, align 8
  %.189244.not = icmp slt i64 %.107, 1
  br i1 %.189244.not, label %B248.endif, label %B100.preheader

B100.preheader:                                   ; preds = %B0.endif
  %0 = shl i64 %arg.frame.5.0, 3
  br label %B100

B100:                                             ; preds = %B216, %B100.preheader
  %lsr.iv = phi i64 [ %lsr.iv.next, %B216 ], [ %arg.lane, %B100.preheader ]
  %.195243245 = phi i64 [ %.202, %B216 ], [ 0, %B100.preheader ]
  %.202 = add nuw nsw i64 %.195243245, 1
  %sunkaddr10 = getelementptr i8, ptr %arg.meta.4, i64 128
  %.259 = load i64, ptr %sunkaddr10, align 8
  %.261 = icmp slt i64 %.195243245, %.259
  br i1 %.261, label %B136, label %B216

B136:                                             ; preds = %B100
  %sunkaddr12 = getelementptr i8, ptr %arg.meta.4, i64 568
  %.292 = load i64, ptr %sunkaddr12, align 8
  %.324 = mul nsw i64 %.259, %arg.s
  %1 = add i64 %.292, %.324
  %2 = add i64 %.195243245, %1
  %.341 = icmp slt i64 %2, 0
  %.342 = select i1 %.341, i64 %arg.frame.5.0, i64 0
  %3 = getelementptr double, ptr %arg.frame.4, i64 %2
  %.356 = getelementptr double, ptr %3, i64 %.342
  %.357 = load double, ptr %.356, align 8
  br label %B216

B216:                                             ; preds = %B136, %B100
  %"$phi216.1.2.1" = phi double [ %.357, %B136 ], [ 0.000000e+00, %B100 ]
  %.385 = icmp slt i64 %lsr.iv, 0
  %4 = select i1 %.385, i64 %0, i64 0
  %scevgep7 = getelementptr i8, ptr %arg.frame.4, i64 %4
  %5 = shl i64 %lsr.iv, 3
  %scevgep8 = getelementptr i8, ptr %scevgep7, i64 %5
  store double %"$phi216.1.2.1", ptr %scevgep8, align 8
  %lsr.iv.next = add i64 %lsr.iv, 4
  %exitcond.not = icmp eq i64 %.107, %.202
  br i1 %exitcond.not, label %B248.endif, label %B100

B280:                                             ; preds = %B280.lr.ph.new, %B280
  %lsr.iv3 = phi ptr [ %scevgep, %B280.lr.ph.new ], [ %scevgep5, %B280 ]
  %lsr.iv1 = phi i64 [ %22, %B280.lr.ph.new ], [ %lsr.iv.next2, %B280 ]
  %lsr.iv14 = phi i64 [ %.559, %B280.lr.ph.new ], [ %lsr.iv.next15, %B280 ]
  %lsr.iv12 = phi i64 [ %arg.notes, %B280.lr.ph.new ], [ %14, %B280 ]
  %sunkaddr13 = getelementptr i8, ptr %arg.meta.4, i64 576
  %.556 = load i64, ptr %sunkaddr13, align 8
  %6 = add i64 %lsr.iv14, %.556
  %.575 = icmp slt i64 %6, 0
  %.576 = select i1 %.575, i64 %arg.meta.5.0, i64 0
  %7 = getelementptr i64, ptr %arg.meta.4, i64 %6
  %.590 = getelementptr i64, ptr %7, i64 %.576
  %.591 = load i64, ptr %.590, align 8
  %.607 = icmp slt i64 %lsr.iv12, 0
  %8 = select i1 %.607, i64 %19, i64 0
  %scevgep9 = getelementptr i8, ptr %lsr.iv3, i64 %8
  store i64 %.591, ptr %scevgep9, align 8
  %.556.1 = load i64, ptr %sunkaddr13, align 8
  %9 = add i64 %lsr.iv14, %.556.1
  %10 = add i64 %9, 1
  %.575.1 = icmp slt i64 %10, 0
  %.576.1 = select i1 %.575.1, i64 %arg.meta.5.0, i64 0
  %11 = getelementptr i64, ptr %arg.meta.4, i64 %10
  %.590.1 = getelementptr i64, ptr %11, i64 %.576.1
  %.591.1 = load i64, ptr %.590.1, align 8
  %12 = add i64 %lsr.iv12, 1
  %.607.1 = icmp slt i64 %12, 0
  %13 = select i1 %.607.1, i64 %20, i64 8
  %scevgep6 = getelementptr i8, ptr %lsr.iv3, i64 %13
  store i64 %.591.1, ptr %scevgep6, align 8
  %lsr.iv.next15 = add i64 %lsr.iv14, 2
  %lsr.iv.next2 = add i64 %lsr.iv1, -2
  %scevgep5 = getelementptr i8, ptr %lsr.iv3, i64 16
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next2, 0
  %14 = add i64 %12, 1
  br i1 %niter.ncmp.1, label %B352.loopexit.unr-lcssa, label %B280

B352.loopexit.unr-lcssa:                          ; preds = %B280
  %unroll_iter = and i64 %..74, 9223372036854775806
  %15 = and i64 %..74, 1
  %lcmp.mod.not = icmp eq i64 %15, 0
  br i1 %lcmp.mod.not, label %B352, label %B280.epil.preheader

B280.epil.preheader:                              ; preds = %B280.lr.ph, %B352.loopexit.unr-lcssa
  %.495249251.epil.init = phi i64 [ 0, %B280.lr.ph ], [ %unroll_iter, %B352.loopexit.unr-lcssa ]
  %sunkaddr11 = getelementptr i8, ptr %arg.meta.4, i64 576
  %.556.epil = load i64, ptr %sunkaddr11, align 8
  %.560.epil = add i64 %.495249251.epil.init, %.559
  %.561.epil = add i64 %.560.epil, %.556.epil
  %.575.epil = icmp slt i64 %.561.epil, 0
  %.576.epil = select i1 %.575.epil, i64 %arg.meta.5.0, i64 0
  %16 = getelementptr i64, ptr %arg.meta.4, i64 %.561.epil
  %.590.epil = getelementptr i64, ptr %16, i64 %.576.epil
  %.591.epil = load i64, ptr %.590.epil, align 8
  %.593.epil = add nsw i64 %.495249251.epil.init, %arg.notes
  %.607.epil = icmp slt i64 %.593.epil, 0
  %.608.epil = select i1 %.607.epil, i64 %arg.meta.5.0, i64 0
  %17 = getelementptr i64, ptr %arg.meta.4, i64 %.593.epil
  %.622.epil = getelementptr i64, ptr %17, i64 %.608.epil
  store i64 %.591.epil, ptr %.622.epil, align 8
  br label %B352

B352:                                             ; preds = %B248.endif, %B280.epil.preheader, %B352.loopexit.unr-lcssa
  %.647 = call i32 @lanes.measure.11(ptr nonnull %.639, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 41, i64 29, i64 30)
  switch i32 %.647, label %B352.if.if [
    i32 -2, label %common.ret
    i32 0, label %common.ret
  ], !prof !37

B248.endif:                                       ; preds = %B216, %B0.endif
  %.447 = icmp slt i64 %.73, -4
  %..74 = select i1 %.447, i64 0, i64 %.74
  %.489250 = icmp sgt i64 %..74, 0
  br i1 %.489250, label %B280.lr.ph, label %B352

B280.lr.ph:                                       ; preds = %B248.endif
  %.559 = mul i64 %.74, %arg.s
  %18 = icmp eq i64 %..74, 1
  br i1 %18, label %B280.epil.preheader, label %B280.lr.ph.new

B280.lr.ph.new:                                   ; preds = %B280.lr.ph
  %19 = shl i64 %arg.meta.5.0, 3
  %20 = add i64 %19, 8
  %21 = lshr i64 %..74, 1
  %22 = shl nuw i64 %21, 1
  %23 = shl i64 %arg.notes, 3
  %scevgep = getelementptr i8, ptr %arg.meta.4, i64 %23
  br label %B280

common.ret:                                       ; preds = %B352.if.if, %B352, %B352
  %excinfo.sink = phi ptr [ %excinfo, %B352.if.if ], [ %retptr, %B352 ], [ %retptr, %B352 ]
  %common.ret.op = phi i32 [ %.647, %B352.if.if ], [ 0, %B352 ], [ 0, %B352 ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B352.if.if:                                       ; preds = %B352
  br label %common.ret
}

define internal range(i32 -1, -2) i32 @drive.enter.14(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes, i64 %arg.s) local_unnamed_addr {
B0.endif:
  %.441.i = alloca ptr, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.2462 = alloca i64, align 8
  store i64 0, ptr %.2462, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.85 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.86 = load i64, ptr %.85, align 8
  %.115 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.116 = load i64, ptr %.115, align 8
  %.132 = icmp slt i64 %.116, 0
  %.133 = select i1 %.132, i64 %arg.frame.5.0, i64 0
  %.idx = shl i64 %.116, 6
  %0 = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  %1 = getelementptr i8, ptr %0, i64 16
  %.147 = getelementptr double, ptr %1, i64 %.133
  %.148 = load double, ptr %.147, align 8
  %.183 = getelementptr i8, ptr %arg.meta.4, i64 296
  %.184 = load i64, ptr %.183, align 8
  %.186 = mul i64 %.184, %arg.s
  %.218 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.219 = load i64, ptr %.218, align 8
  %.301938.not = icmp slt i64 %.219, 1
  br i1 %.301938.not, label %B222.endif, label %B186.preheader

B186.preheader:                                   ; preds = %B0.endif
  %2 = icmp eq i64 %.219, 1
  br i1 %2, label %B186.epil.preheader, label %B186.preheader.new

B186.preheader.new:                               ; preds = %B186.preheader
  %const = bitcast i64 9223372036854775806 to i64
  %unroll_iter = and i64 %.219, %const
  %3 = add i64 %arg.lane, 4
  %4 = shl i64 %arg.frame.5.0, 3
  %5 = add nsw i64 %.219, -2
  %6 = lshr i64 %5, 1
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %B186.epil.preheader1, label %B186.preheader.new.new

B186.preheader.new.new:                           ; preds = %B186.preheader.new
  %8 = add nuw i64 %6, 1
  %9 = add i64 %arg.lane, 8
  %10 = lshr i64 %8, 1
  %11 = shl nuw i64 %10, 1
  br label %B186

B186:                                             ; preds = %B186, %B186.preheader.new.new
  %lsr.iv21 = phi i64 [ %lsr.iv.next22, %B186 ], [ %11, %B186.preheader.new.new ]
  %lsr.iv19 = phi i64 [ %lsr.iv.next20, %B186 ], [ %9, %B186.preheader.new.new ]
  %12 = add i64 %lsr.iv19, -4
  %13 = add i64 %lsr.iv19, -8
  %.355 = icmp slt i64 %13, 0
  %14 = select i1 %.355, i64 %4, i64 0
  %scevgep78 = getelementptr i8, ptr %arg.frame.4, i64 %14
  %15 = shl i64 %lsr.iv19, 3
  %scevgep26 = getelementptr i8, ptr %scevgep78, i64 %15
  %scevgep27 = getelementptr i8, ptr %scevgep26, i64 -64
  store double 0.000000e+00, ptr %scevgep27, align 8
  %.355.1 = icmp slt i64 %12, 0
  %16 = select i1 %.355.1, i64 %4, i64 0
  %scevgep74 = getelementptr i8, ptr %arg.frame.4, i64 %16
  %17 = shl i64 %lsr.iv19, 3
  %scevgep28 = getelementptr i8, ptr %scevgep74, i64 %17
  %scevgep29 = getelementptr i8, ptr %scevgep28, i64 -32
  store double 0.000000e+00, ptr %scevgep29, align 8
  %18 = add i64 %lsr.iv19, 4
  %.355.16 = icmp slt i64 %lsr.iv19, 0
  %19 = select i1 %.355.16, i64 %4, i64 0
  %scevgep78.1 = getelementptr i8, ptr %arg.frame.4, i64 %19
  %20 = shl i64 %lsr.iv19, 3
  %scevgep25 = getelementptr i8, ptr %scevgep78.1, i64 %20
  store double 0.000000e+00, ptr %scevgep25, align 8
  %.355.1.1 = icmp slt i64 %18, 0
  %21 = select i1 %.355.1.1, i64 %4, i64 0
  %scevgep74.1 = getelementptr i8, ptr %arg.frame.4, i64 %21
  %22 = shl i64 %lsr.iv19, 3
  %scevgep23 = getelementptr i8, ptr %scevgep74.1, i64 %22
  %scevgep24 = getelementptr i8, ptr %scevgep23, i64 32
  store double 0.000000e+00, ptr %scevgep24, align 8
  %lsr.iv.next20 = add i64 %lsr.iv19, 16
  %lsr.iv.next22 = add i64 %lsr.iv21, -2
  %niter.ncmp.17 = icmp eq i64 %lsr.iv.next22, 0
  br i1 %niter.ncmp.17, label %B222.endif.loopexit.unr-lcssa.unr-lcssa, label %B186

B254:                                             ; preds = %B254.preheader.new, %B254
  %.463943945 = phi i64 [ 0, %B254.preheader.new ], [ %.470.1, %B254 ]
  %23 = add i64 %.186, %.463943945
  %.510 = icmp slt i64 %23, 0
  %24 = select i1 %.510, i64 %90, i64 0
  %scevgep72 = getelementptr i8, ptr %scevgep68, i64 %24
  %25 = shl i64 %.463943945, 3
  %scevgep73 = getelementptr i8, ptr %scevgep72, i64 %25
  %.526 = load double, ptr %scevgep73, align 8
  %.556 = load i64, ptr %arg.meta.4, align 8
  %26 = add i64 %.463943945, %.556
  %.558 = shl nsw i64 %26, 2
  %.560 = add nsw i64 %.558, %arg.lane
  %.574 = icmp slt i64 %.560, 0
  %.575 = select i1 %.574, i64 %arg.frame.5.0, i64 0
  %27 = getelementptr double, ptr %arg.frame.4, i64 %.560
  %.589 = getelementptr double, ptr %27, i64 %.575
  store double %.526, ptr %.589, align 8
  %.470.1 = add nuw i64 %.463943945, 2
  %28 = add i64 %92, %.463943945
  %.510.1 = icmp slt i64 %28, 0
  %29 = select i1 %.510.1, i64 %91, i64 8
  %scevgep17 = getelementptr i8, ptr %scevgep68, i64 %29
  %30 = shl i64 %.463943945, 3
  %scevgep20 = getelementptr i8, ptr %scevgep17, i64 %30
  %.526.1 = load double, ptr %scevgep20, align 8
  %.556.1 = load i64, ptr %arg.meta.4, align 8
  %31 = add i64 %.463943945, %.556.1
  %32 = shl i64 %31, 2
  %.560.1 = add i64 %.558.1, %32
  %.574.1 = icmp slt i64 %.560.1, 0
  %.575.1 = select i1 %.574.1, i64 %arg.frame.5.0, i64 0
  %33 = getelementptr double, ptr %arg.frame.4, i64 %.560.1
  %.589.1 = getelementptr double, ptr %33, i64 %.575.1
  store double %.526.1, ptr %.589.1, align 8
  %niter33.ncmp.1 = icmp eq i64 %unroll_iter32, %.470.1
  br i1 %niter33.ncmp.1, label %B336.endif.loopexit.unr-lcssa, label %B254

B390:                                             ; preds = %B390.lr.ph.new, %B390
  %.711950952 = phi i64 [ 0, %B390.lr.ph.new ], [ %.718.1, %B390 ]
  %34 = add i64 %.745, %.711950952
  %.760 = icmp slt i64 %34, 0
  %35 = select i1 %.760, i64 %98, i64 0
  %scevgep66 = getelementptr i8, ptr %scevgep62, i64 %35
  %36 = shl i64 %.711950952, 3
  %scevgep67 = getelementptr i8, ptr %scevgep66, i64 %36
  %.776 = load double, ptr %scevgep67, align 8
  %sunkaddr32 = getelementptr i8, ptr %arg.meta.4, i64 8
  %.806 = load i64, ptr %sunkaddr32, align 8
  %37 = add i64 %.711950952, %.806
  %.808 = shl nsw i64 %37, 2
  %.810 = add nsw i64 %.808, %arg.lane
  %.824 = icmp slt i64 %.810, 0
  %.825 = select i1 %.824, i64 %arg.frame.5.0, i64 0
  %38 = getelementptr double, ptr %arg.frame.4, i64 %.810
  %.839 = getelementptr double, ptr %38, i64 %.825
  store double %.776, ptr %.839, align 8
  %.718.1 = add nuw i64 %.711950952, 2
  %39 = add i64 %.745, %.711950952
  %40 = add i64 %39, 1
  %.760.1 = icmp slt i64 %40, 0
  %41 = select i1 %.760.1, i64 %99, i64 8
  %scevgep15 = getelementptr i8, ptr %scevgep62, i64 %41
  %42 = shl i64 %.711950952, 3
  %scevgep19 = getelementptr i8, ptr %scevgep15, i64 %42
  %.776.1 = load double, ptr %scevgep19, align 8
  %.806.1 = load i64, ptr %sunkaddr32, align 8
  %43 = add i64 %.711950952, %.806.1
  %44 = shl i64 %43, 2
  %.810.1 = add i64 %.808.1, %44
  %.824.1 = icmp slt i64 %.810.1, 0
  %.825.1 = select i1 %.824.1, i64 %arg.frame.5.0, i64 0
  %45 = getelementptr double, ptr %arg.frame.4, i64 %.810.1
  %.839.1 = getelementptr double, ptr %45, i64 %.825.1
  store double %.776.1, ptr %.839.1, align 8
  %niter38.ncmp.1 = icmp eq i64 %unroll_iter37, %.718.1
  br i1 %niter38.ncmp.1, label %B478.endif.loopexit.unr-lcssa, label %B390

B532:                                             ; preds = %B532.lr.ph, %B532
  %.961957959 = phi i64 [ 0, %B532.lr.ph ], [ %.968, %B532 ]
  %.968 = add nuw nsw i64 %.961957959, 1
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 264
  %.1028 = load i64, ptr %sunkaddr, align 8
  %46 = add i64 %103, %.961957959
  %47 = add i64 %46, %.1028
  %.1045 = icmp slt i64 %47, 0
  %.1046 = select i1 %.1045, i64 %arg.tables.5.0, i64 0
  %48 = getelementptr double, ptr %arg.tables.4, i64 %47
  %.1060 = getelementptr double, ptr %48, i64 %.1046
  %.1061 = load double, ptr %.1060, align 8
  %.1063 = fcmp ole double %.1061, %.148
  %"$phi604.1.2.1" = select i1 %.1063, double 1.000000e+00, double 0.000000e+00
  %sunkaddr33 = getelementptr i8, ptr %arg.meta.4, i64 24
  %.1101 = load i64, ptr %sunkaddr33, align 8
  %49 = add i64 %.961957959, %.1101
  %.1106 = shl nsw i64 %49, 2
  %.1108 = add nsw i64 %.1106, %arg.lane
  %.1123 = icmp slt i64 %.1108, 0
  %.1124 = select i1 %.1123, i64 %arg.frame.5.0, i64 0
  %50 = getelementptr double, ptr %arg.frame.4, i64 %.1108
  %.1138 = getelementptr double, ptr %50, i64 %.1124
  store double %"$phi604.1.2.1", ptr %.1138, align 8
  %exitcond982.not = icmp eq i64 %.875, %.968
  br i1 %exitcond982.not, label %B664.endif, label %B532

B734:                                             ; preds = %B734.preheader.new, %B734
  %.1267964966 = phi i64 [ 0, %B734.preheader.new ], [ %.1274.3, %B734 ]
  %51 = add i64 %arg.notes, %.1267964966
  %.1314 = icmp slt i64 %51, 0
  %52 = select i1 %.1314, i64 %107, i64 0
  %scevgep60 = getelementptr i8, ptr %scevgep50, i64 %52
  %53 = shl i64 %.1267964966, 3
  %scevgep61 = getelementptr i8, ptr %scevgep60, i64 %53
  store i64 0, ptr %scevgep61, align 8
  %54 = add i64 %arg.notes, %.1267964966
  %55 = add i64 %54, 1
  %.1314.1 = icmp slt i64 %55, 0
  %56 = select i1 %.1314.1, i64 %108, i64 8
  %scevgep13 = getelementptr i8, ptr %scevgep50, i64 %56
  %57 = shl i64 %.1267964966, 3
  %scevgep18 = getelementptr i8, ptr %scevgep13, i64 %57
  store i64 0, ptr %scevgep18, align 8
  %58 = add i64 %arg.notes, %.1267964966
  %59 = add i64 %58, 2
  %.1314.2 = icmp slt i64 %59, 0
  %60 = select i1 %.1314.2, i64 %109, i64 16
  %scevgep11 = getelementptr i8, ptr %scevgep50, i64 %60
  %61 = shl i64 %.1267964966, 3
  %scevgep7 = getelementptr i8, ptr %scevgep11, i64 %61
  store i64 0, ptr %scevgep7, align 8
  %.1274.3 = add nuw i64 %.1267964966, 4
  %62 = add i64 %arg.notes, %.1267964966
  %63 = add i64 %62, 3
  %.1314.3 = icmp slt i64 %63, 0
  %64 = select i1 %.1314.3, i64 %110, i64 24
  %scevgep9 = getelementptr i8, ptr %scevgep50, i64 %64
  %65 = shl i64 %.1267964966, 3
  %scevgep6 = getelementptr i8, ptr %scevgep9, i64 %65
  store i64 0, ptr %scevgep6, align 8
  %niter43.ncmp.3 = icmp eq i64 %unroll_iter42, %.1274.3
  br i1 %niter43.ncmp.3, label %B754.endif.loopexit.unr-lcssa, label %B734

B1296:                                            ; preds = %B1150.endif
  call void @llvm.lifetime.start.p0(ptr nonnull %.441.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i)
  %sunkaddr34 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.58.i = load i64, ptr %sunkaddr34, align 8, !noalias !56
  %.140185.not.i = icmp slt i64 %.58.i, 1
  br i1 %.140185.not.i, label %B184.i, label %B58.i.preheader

B58.i.preheader:                                  ; preds = %B1296
  br label %B58.i

B58.i:                                            ; preds = %B58.i, %B58.i.preheader
  %.146184186.i = phi i64 [ %.153.i, %B58.i ], [ 0, %B58.i.preheader ]
  %.153.i = add nuw nsw i64 %.146184186.i, 1
  %.207.i = load i64, ptr %arg.meta.4, align 8, !noalias !56
  %66 = add i64 %.146184186.i, %.207.i
  %.209.i = shl nsw i64 %66, 2
  %.211.i = add nsw i64 %.209.i, %arg.lane
  %.225.i = icmp slt i64 %.211.i, 0
  %.226.i = select i1 %.225.i, i64 %arg.frame.5.0, i64 0
  %67 = getelementptr double, ptr %arg.frame.4, i64 %.211.i
  %.240.i = getelementptr double, ptr %67, i64 %.226.i
  %.241.i = load double, ptr %.240.i, align 8, !noalias !56
  %sunkaddr35 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.271.i = load i64, ptr %sunkaddr35, align 8, !noalias !56
  %68 = add i64 %.146184186.i, %.271.i
  %.273.i = shl nsw i64 %68, 2
  %.275.i = add nsw i64 %.273.i, %arg.lane
  %.289.i = icmp slt i64 %.275.i, 0
  %.290.i = select i1 %.289.i, i64 %arg.frame.5.0, i64 0
  %69 = getelementptr double, ptr %arg.frame.4, i64 %.275.i
  %.304.i = getelementptr double, ptr %69, i64 %.290.i
  store double %.241.i, ptr %.304.i, align 8, !noalias !56
  %exitcond.not.i = icmp eq i64 %.58.i, %.153.i
  br i1 %exitcond.not.i, label %B184.i, label %B58.i

B184.i:                                           ; preds = %B58.i, %B1296
  %sunkaddr36 = getelementptr i8, ptr %arg.meta.4, i64 48
  %.340.i = load i64, ptr %sunkaddr36, align 8, !noalias !56
  %.341.i = shl nsw i64 %.340.i, 2
  %.343.i = add nsw i64 %.341.i, %arg.lane
  %.357.i = icmp slt i64 %.343.i, 0
  %.358.i = select i1 %.357.i, i64 %arg.frame.5.0, i64 0
  %70 = getelementptr double, ptr %arg.frame.4, i64 %.343.i
  %.372.i = getelementptr double, ptr %70, i64 %.358.i
  %.373.i = load double, ptr %.372.i, align 8, !noalias !56
  %.402.i = getelementptr i8, ptr %arg.meta.4, i64 208
  %.403.i = load i64, ptr %.402.i, align 8, !noalias !56
  %.404.i = shl nsw i64 %.403.i, 2
  %.406.i = add nsw i64 %.404.i, %arg.lane
  %.420.i = icmp slt i64 %.406.i, 0
  %.421.i = select i1 %.420.i, i64 %arg.frame.5.0, i64 0
  %71 = getelementptr double, ptr %arg.frame.4, i64 %.406.i
  %.435.i = getelementptr double, ptr %71, i64 %.421.i
  store double %.373.i, ptr %.435.i, align 8, !noalias !56
  %.449.i = call i32 @lanes.measure.15(ptr nonnull %.441.i, ptr nonnull %excinfo.1.i, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull readonly %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 42, i64 27, i64 29), !noalias !56
  call void @llvm.lifetime.end.p0(ptr nonnull %.441.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i)
  switch i32 %.449.i, label %lanes.probe_here.16 [
    i32 -2, label %lanes.probe_here.17
    i32 0, label %lanes.probe_here.17
  ], !prof !37

lanes.probe_here.17: ; preds = %B184.i, %B184.i
  %sunkaddr37 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.1997.pr = load i64, ptr %sunkaddr37, align 8
  %.2077972.not = icmp slt i64 %.1997.pr, 1
  br i1 %.2077972.not, label %B1708, label %B1384.preheader

B1384.preheader:                                  ; preds = %lanes.probe_here.17
  br label %B1384

lanes.probe_here.16: ; preds = %B184.i
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1384:                                            ; preds = %B1566, %B1384.preheader
  %.2083971973 = phi i64 [ %.2090, %B1566 ], [ 0, %B1384.preheader ]
  %.2090 = add nuw nsw i64 %.2083971973, 1
  %sunkaddr38 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.2147 = load i64, ptr %sunkaddr38, align 8
  %72 = add i64 %.2083971973, %.2147
  %.2150 = shl nsw i64 %72, 2
  %.2152 = add nsw i64 %.2150, %arg.lane
  %.2166 = icmp slt i64 %.2152, 0
  %.2167 = select i1 %.2166, i64 %arg.frame.5.0, i64 0
  %73 = getelementptr double, ptr %arg.frame.4, i64 %.2152
  %.2181 = getelementptr double, ptr %73, i64 %.2167
  %.2182 = load double, ptr %.2181, align 8
  %sunkaddr39 = getelementptr i8, ptr %arg.meta.4, i64 384
  %.2212 = load i64, ptr %sunkaddr39, align 8
  %74 = add i64 %.2083971973, %.2212
  %.2228 = icmp slt i64 %74, 0
  %.2229 = select i1 %.2228, i64 %arg.meta.5.0, i64 0
  %75 = getelementptr i64, ptr %arg.meta.4, i64 %74
  %.2243 = getelementptr i64, ptr %75, i64 %.2229
  %.2244 = load i64, ptr %.2243, align 8
  %.2245 = icmp slt i64 %.2244, 0
  %"$phi1508.2.2.1" = select i1 %.2245, double -1.000000e+00, double 1.000000e+00
  %.2270 = fcmp oeq double %.2182, 0.000000e+00
  br i1 %.2270, label %B1566, label %for.body

B1566:                                            ; preds = %for.body, %B1384
  %"$phi1566.1.2.1" = phi double [ %"$phi1508.2.2.1", %B1384 ], [ %.2291.0.le, %for.body ]
  %sunkaddr40 = getelementptr i8, ptr %arg.meta.4, i64 32
  %.2343 = load i64, ptr %sunkaddr40, align 8
  %76 = add i64 %.2083971973, %.2343
  %.2346 = shl nsw i64 %76, 2
  %.2348 = add nsw i64 %.2346, %arg.lane
  %.2363 = icmp slt i64 %.2348, 0
  %.2364 = select i1 %.2363, i64 %arg.frame.5.0, i64 0
  %77 = getelementptr double, ptr %arg.frame.4, i64 %.2348
  %.2378 = getelementptr double, ptr %77, i64 %.2364
  store double %"$phi1566.1.2.1", ptr %.2378, align 8
  %sunkaddr41 = getelementptr i8, ptr %arg.meta.4, i64 40
  %.2412 = load i64, ptr %sunkaddr41, align 8
  %78 = add i64 %.2083971973, %.2412
  %.2417 = shl nsw i64 %78, 2
  %.2419 = add nsw i64 %.2417, %arg.lane
  %.2433 = icmp slt i64 %.2419, 0
  %.2434 = select i1 %.2433, i64 %arg.frame.5.0, i64 0
  %79 = getelementptr double, ptr %arg.frame.4, i64 %.2419
  %.2448 = getelementptr double, ptr %79, i64 %.2434
  store double 0xFFF0000000000000, ptr %.2448, align 8
  %exitcond983.not = icmp eq i64 %.1997.pr, %.2090
  br i1 %exitcond983.not, label %B1708, label %B1384

B1708:                                            ; preds = %B1150.endif, %B1566, %lanes.probe_here.17
  store i64 0, ptr %.2462, align 8
  %.2474 = call i32 @drive.arrive.10(ptr nonnull %.2462, ptr nonnull %excinfo.5, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes)
  %cond26 = icmp eq i32 %.2474, 0
  br i1 %cond26, label %B1708.endif, label %B1708.if.if, !prof !0

B222.endif.loopexit.unr-lcssa.unr-lcssa:          ; preds = %B186
  %80 = and i64 %5, 2
  %lcmp.mod.not8.not = icmp eq i64 %80, 0
  %81 = add i64 %lsr.iv.next20, -4
  br i1 %lcmp.mod.not8.not, label %B186.epil.preheader1, label %B222.endif.loopexit.unr-lcssa

B186.epil.preheader1:                             ; preds = %B222.endif.loopexit.unr-lcssa.unr-lcssa, %B186.preheader.new
  %lsr.iv75.epil.init = phi i64 [ %3, %B186.preheader.new ], [ %81, %B222.endif.loopexit.unr-lcssa.unr-lcssa ]
  %82 = add i64 %lsr.iv75.epil.init, -4
  %.355.epil2 = icmp slt i64 %82, 0
  %83 = select i1 %.355.epil2, i64 %4, i64 0
  %scevgep78.epil = getelementptr i8, ptr %arg.frame.4, i64 %83
  %84 = shl i64 %lsr.iv75.epil.init, 3
  %scevgep79.epil = getelementptr i8, ptr %scevgep78.epil, i64 %84
  %scevgep80.epil = getelementptr i8, ptr %scevgep79.epil, i64 -32
  store double 0.000000e+00, ptr %scevgep80.epil, align 8
  %.355.1.epil = icmp slt i64 %lsr.iv75.epil.init, 0
  %85 = select i1 %.355.1.epil, i64 %4, i64 0
  %scevgep74.epil = getelementptr i8, ptr %arg.frame.4, i64 %85
  %scevgep77.epil = getelementptr i8, ptr %scevgep74.epil, i64 %84
  store double 0.000000e+00, ptr %scevgep77.epil, align 8
  br label %B222.endif.loopexit.unr-lcssa

B222.endif.loopexit.unr-lcssa:                    ; preds = %B186.epil.preheader1, %B222.endif.loopexit.unr-lcssa.unr-lcssa
  %86 = and i64 %.219, 1
  %lcmp.mod.not = icmp eq i64 %86, 0
  br i1 %lcmp.mod.not, label %B222.endif, label %B186.epil.preheader

B186.epil.preheader:                              ; preds = %B222.endif.loopexit.unr-lcssa, %B186.preheader
  %.307937939.epil.init = phi i64 [ 0, %B186.preheader ], [ %unroll_iter, %B222.endif.loopexit.unr-lcssa ]
  %.339.epil = shl nsw i64 %.307937939.epil.init, 2
  %.341.epil = add nsw i64 %.339.epil, %arg.lane
  %.355.epil = icmp slt i64 %.341.epil, 0
  %.356.epil = select i1 %.355.epil, i64 %arg.frame.5.0, i64 0
  %87 = getelementptr double, ptr %arg.frame.4, i64 %.341.epil
  %.370.epil = getelementptr double, ptr %87, i64 %.356.epil
  store double 0.000000e+00, ptr %.370.epil, align 8
  br label %B222.endif

B222.endif:                                       ; preds = %B186.epil.preheader, %B222.endif.loopexit.unr-lcssa, %B0.endif
  %.457944.not = icmp slt i64 %.86, 1
  br i1 %.457944.not, label %B336.endif, label %B254.preheader

B254.preheader:                                   ; preds = %B222.endif
  %88 = icmp eq i64 %.86, 1
  br i1 %88, label %B254.epil.preheader, label %B254.preheader.new

B254.preheader.new:                               ; preds = %B254.preheader
  %const30 = bitcast i64 9223372036854775806 to i64
  %unroll_iter32 = and i64 %.86, %const30
  %89 = shl i64 %.186, 3
  %scevgep68 = getelementptr i8, ptr %arg.tables.4, i64 %89
  %90 = shl i64 %arg.tables.5.0, 3
  %.558.1 = add i64 %arg.lane, 4
  %91 = add i64 %90, 8
  %92 = add i64 %.186, 1
  br label %B254

B336.endif.loopexit.unr-lcssa:                    ; preds = %B254
  %93 = and i64 %.86, 1
  %lcmp.mod30.not = icmp eq i64 %93, 0
  br i1 %lcmp.mod30.not, label %B336.endif, label %B254.epil.preheader

B254.epil.preheader:                              ; preds = %B336.endif.loopexit.unr-lcssa, %B254.preheader
  %.463943945.epil.init = phi i64 [ 0, %B254.preheader ], [ %unroll_iter32, %B336.endif.loopexit.unr-lcssa ]
  %.496.epil = add nsw i64 %.463943945.epil.init, %.186
  %.510.epil = icmp slt i64 %.496.epil, 0
  %.511.epil = select i1 %.510.epil, i64 %arg.tables.5.0, i64 0
  %94 = getelementptr double, ptr %arg.tables.4, i64 %.496.epil
  %.525.epil = getelementptr double, ptr %94, i64 %.511.epil
  %.526.epil = load double, ptr %.525.epil, align 8
  %.556.epil = load i64, ptr %arg.meta.4, align 8
  %.557.epil = add nsw i64 %.556.epil, %.463943945.epil.init
  %.558.epil = shl nsw i64 %.557.epil, 2
  %.560.epil = add nsw i64 %.558.epil, %arg.lane
  %.574.epil = icmp slt i64 %.560.epil, 0
  %.575.epil = select i1 %.574.epil, i64 %arg.frame.5.0, i64 0
  %95 = getelementptr double, ptr %arg.frame.4, i64 %.560.epil
  %.589.epil = getelementptr double, ptr %95, i64 %.575.epil
  store double %.526.epil, ptr %.589.epil, align 8
  br label %B336.endif

B336.endif:                                       ; preds = %B254.epil.preheader, %B336.endif.loopexit.unr-lcssa, %B222.endif
  %.624 = getelementptr i8, ptr %arg.meta.4, i64 264
  %.625 = load i64, ptr %.624, align 8
  %.705951.not = icmp slt i64 %.625, 1
  br i1 %.705951.not, label %B478.endif, label %B390.lr.ph

B390.lr.ph:                                       ; preds = %B336.endif
  %.745 = add i64 %.186, %.86
  %96 = icmp eq i64 %.625, 1
  br i1 %96, label %B390.epil.preheader, label %B390.lr.ph.new

B390.lr.ph.new:                                   ; preds = %B390.lr.ph
  %const31 = bitcast i64 9223372036854775806 to i64
  %unroll_iter37 = and i64 %.625, %const31
  %97 = shl i64 %.745, 3
  %scevgep62 = getelementptr i8, ptr %arg.tables.4, i64 %97
  %98 = shl i64 %arg.tables.5.0, 3
  %.808.1 = add i64 %arg.lane, 4
  %99 = add i64 %98, 8
  br label %B390

B478.endif.loopexit.unr-lcssa:                    ; preds = %B390
  %100 = and i64 %.625, 1
  %lcmp.mod35.not = icmp eq i64 %100, 0
  br i1 %lcmp.mod35.not, label %B478.endif, label %B390.epil.preheader

B390.epil.preheader:                              ; preds = %B478.endif.loopexit.unr-lcssa, %B390.lr.ph
  %.711950952.epil.init = phi i64 [ 0, %B390.lr.ph ], [ %unroll_iter37, %B478.endif.loopexit.unr-lcssa ]
  %.746.epil = add nsw i64 %.711950952.epil.init, %.745
  %.760.epil = icmp slt i64 %.746.epil, 0
  %.761.epil = select i1 %.760.epil, i64 %arg.tables.5.0, i64 0
  %101 = getelementptr double, ptr %arg.tables.4, i64 %.746.epil
  %.775.epil = getelementptr double, ptr %101, i64 %.761.epil
  %.776.epil = load double, ptr %.775.epil, align 8
  %sunkaddr93 = getelementptr i8, ptr %arg.meta.4, i64 8
  %.806.epil = load i64, ptr %sunkaddr93, align 8
  %.807.epil = add nsw i64 %.806.epil, %.711950952.epil.init
  %.808.epil = shl nsw i64 %.807.epil, 2
  %.810.epil = add nsw i64 %.808.epil, %arg.lane
  %.824.epil = icmp slt i64 %.810.epil, 0
  %.825.epil = select i1 %.824.epil, i64 %arg.frame.5.0, i64 0
  %102 = getelementptr double, ptr %arg.frame.4, i64 %.810.epil
  %.839.epil = getelementptr double, ptr %102, i64 %.825.epil
  store double %.776.epil, ptr %.839.epil, align 8
  br label %B478.endif

B478.endif:                                       ; preds = %B390.epil.preheader, %B478.endif.loopexit.unr-lcssa, %B336.endif
  %.874 = getelementptr i8, ptr %arg.meta.4, i64 280
  %.875 = load i64, ptr %.874, align 8
  %.955958.not = icmp slt i64 %.875, 1
  br i1 %.955958.not, label %B664.endif, label %B532.lr.ph

B532.lr.ph:                                       ; preds = %B478.endif
  %103 = add i64 %.86, %.186
  br label %B532

B664.endif:                                       ; preds = %B478.endif, %B532
  %.1179 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.1180 = load i64, ptr %.1179, align 8
  %.1261965 = icmp sgt i64 %.1180, -5
  br i1 %.1261965, label %B734.preheader, label %B754.endif

B734.preheader:                                   ; preds = %B664.endif
  %104 = add i64 %.1180, 5
  %xtraiter39 = and i64 %104, 3
  %105 = icmp slt i64 %.1180, -1
  br i1 %105, label %B734.preheader.B734.epil.preheader_crit_edge, label %B734.preheader.new

B734.preheader.B734.epil.preheader_crit_edge:     ; preds = %B734.preheader
  %.pre = shl i64 %arg.meta.5.0, 3
  br label %B734.epil.preheader

B734.preheader.new:                               ; preds = %B734.preheader
  %unroll_iter42 = and i64 %104, -4
  %106 = shl i64 %arg.notes, 3
  %scevgep50 = getelementptr i8, ptr %arg.meta.4, i64 %106
  %107 = shl i64 %arg.meta.5.0, 3
  %108 = add i64 %107, 8
  %109 = add i64 %107, 16
  %110 = add i64 %107, 24
  br label %B734

B754.endif.loopexit.unr-lcssa:                    ; preds = %B734
  %lcmp.mod40.not = icmp eq i64 %xtraiter39, 0
  br i1 %lcmp.mod40.not, label %B754.endif, label %B734.epil.preheader

B734.epil.preheader:                              ; preds = %B754.endif.loopexit.unr-lcssa, %B734.preheader.B734.epil.preheader_crit_edge
  %.pre-phi = phi i64 [ %.pre, %B734.preheader.B734.epil.preheader_crit_edge ], [ %107, %B754.endif.loopexit.unr-lcssa ]
  %.1267964966.epil.init = phi i64 [ 0, %B734.preheader.B734.epil.preheader_crit_edge ], [ %unroll_iter42, %B754.endif.loopexit.unr-lcssa ]
  %111 = add nsw i64 %.1267964966.epil.init, %arg.notes
  br label %B734.epil

B734.epil:                                        ; preds = %B734.epil, %B734.epil.preheader
  %lsr.iv48 = phi i64 [ %lsr.iv.next49, %B734.epil ], [ %xtraiter39, %B734.epil.preheader ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B734.epil ], [ %111, %B734.epil.preheader ]
  %.1314.epil = icmp slt i64 %lsr.iv, 0
  %112 = select i1 %.1314.epil, i64 %.pre-phi, i64 0
  %scevgep46 = getelementptr i8, ptr %arg.meta.4, i64 %112
  %113 = shl i64 %lsr.iv, 3
  %scevgep47 = getelementptr i8, ptr %scevgep46, i64 %113
  store i64 0, ptr %scevgep47, align 8
  %lsr.iv.next = add i64 %lsr.iv, 1
  %lsr.iv.next49 = add nsw i64 %lsr.iv48, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next49, 0
  br i1 %epil.iter.cmp.not, label %B754.endif, label %B734.epil, !llvm.loop !60

B754.endif:                                       ; preds = %B734.epil, %B754.endif.loopexit.unr-lcssa, %B664.endif
  %.1364 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.1365 = load i64, ptr %.1364, align 8
  %.1367 = add nsw i64 %.1365, %arg.s
  %.1381 = icmp slt i64 %.1367, 0
  %.1382 = select i1 %.1381, i64 %arg.meta.5.0, i64 0
  %114 = getelementptr i64, ptr %arg.meta.4, i64 %.1367
  %.1396 = getelementptr i64, ptr %114, i64 %.1382
  %.1397 = load i64, ptr %.1396, align 8
  %.1414 = icmp slt i64 %arg.notes, 0
  %.1415 = select i1 %.1414, i64 %arg.meta.5.0, i64 0
  %115 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.1429 = getelementptr i64, ptr %115, i64 %.1415
  store i64 %arg.s, ptr %.1429, align 8
  %.1446 = icmp slt i64 %arg.notes, -3
  %.1447 = select i1 %.1446, i64 %arg.meta.5.0, i64 0
  %116 = getelementptr i8, ptr %115, i64 24
  %.1461 = getelementptr i64, ptr %116, i64 %.1447
  store i64 -1, ptr %.1461, align 8
  %.1478 = icmp slt i64 %arg.notes, -1
  %.1479 = select i1 %.1478, i64 %arg.meta.5.0, i64 0
  %117 = getelementptr i8, ptr %115, i64 8
  %.1493 = getelementptr i64, ptr %117, i64 %.1479
  store i64 %.1397, ptr %.1493, align 8
  %.1523 = getelementptr i8, ptr %arg.meta.4, i64 48
  %.1524 = load i64, ptr %.1523, align 8
  %.1525 = shl nsw i64 %.1524, 2
  %.1527 = add nsw i64 %.1525, %arg.lane
  %.1542 = icmp slt i64 %.1527, 0
  %.1543 = select i1 %.1542, i64 %arg.frame.5.0, i64 0
  %118 = getelementptr double, ptr %arg.frame.4, i64 %.1527
  %.1557 = getelementptr double, ptr %118, i64 %.1543
  store double %.148, ptr %.1557, align 8
  %sunkaddr42 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.1588 = load i64, ptr %sunkaddr42, align 8
  %.1604 = icmp slt i64 %.1588, 0
  %.1605 = select i1 %.1604, i64 %arg.frame.5.0, i64 0
  %.idx932 = shl i64 %.1588, 6
  %119 = getelementptr i8, ptr %arg.frame.4, i64 %.idx932
  %120 = getelementptr i8, ptr %119, i64 24
  %.1619 = getelementptr double, ptr %120, i64 %.1605
  %.1620 = load double, ptr %.1619, align 8
  %.1649 = getelementptr i8, ptr %arg.meta.4, i64 96
  %.1650 = load i64, ptr %.1649, align 8
  %.1651 = shl nsw i64 %.1650, 2
  %.1653 = add nsw i64 %.1651, %arg.lane
  %.1667 = icmp slt i64 %.1653, 0
  %.1668 = select i1 %.1667, i64 %arg.frame.5.0, i64 0
  %121 = getelementptr double, ptr %arg.frame.4, i64 %.1653
  %.1682 = getelementptr double, ptr %121, i64 %.1668
  store double %.1620, ptr %.1682, align 8
  %.51.i = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i = load i64, ptr %.51.i, align 8, !noalias !62
  %.80.i = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i = load i64, ptr %.80.i, align 8, !noalias !62
  %.82.i = mul nsw i64 %.81.i, %arg.s
  %.83.i = add i64 %.82.i, %.52.i
  %.97.i = icmp slt i64 %.83.i, 0
  %.98.i = select i1 %.97.i, i64 %arg.tables.5.0, i64 0
  %122 = getelementptr double, ptr %arg.tables.4, i64 %.83.i
  %.112.i = getelementptr double, ptr %122, i64 %.98.i
  %.113.i = load double, ptr %.112.i, align 8, !noalias !62
  %.1723 = fcmp olt double %.113.i, %.148
  br i1 %.1723, label %B1096.endif.preheader, label %B1150.endif

B1096.endif.preheader:                            ; preds = %B754.endif
  %123 = shl i64 %.83.i, 3
  %124 = getelementptr i8, ptr %arg.tables.4, i64 %123
  %scevgep = getelementptr i8, ptr %124, i64 8
  %125 = shl i64 %arg.tables.5.0, 3
  %126 = add i64 %.52.i, %.82.i
  %127 = add i64 %126, 1
  br label %B1096.endif

common.ret:                                       ; preds = %B1708.if.if, %B1708.endif, %lanes.probe_here.16
  %common.ret.op = phi i32 [ %.2474, %B1708.if.if ], [ 0, %B1708.endif ], [ %.449.i, %lanes.probe_here.16 ]
  ret i32 %common.ret.op

B1096.endif:                                      ; preds = %B1096.endif, %B1096.endif.preheader
  %k.1.3.0 = phi i64 [ %.1726, %B1096.endif ], [ 0, %B1096.endif.preheader ]
  %.1726 = add i64 %k.1.3.0, 1
  %128 = add i64 %127, %k.1.3.0
  %.97.i9 = icmp slt i64 %128, 0
  %129 = select i1 %.97.i9, i64 %125, i64 0
  %scevgep44 = getelementptr i8, ptr %scevgep, i64 %129
  %130 = shl i64 %k.1.3.0, 3
  %scevgep45 = getelementptr i8, ptr %scevgep44, i64 %130
  %.113.i12 = load double, ptr %scevgep45, align 8, !noalias !65
  %.1764 = fcmp olt double %.113.i12, %.148
  br i1 %.1764, label %B1096.endif, label %B1150.endif

B1150.endif:                                      ; preds = %B1096.endif, %B754.endif
  %k.1.4.1 = phi i64 [ 0, %B754.endif ], [ %.1726, %B1096.endif ]
  %.1786 = icmp slt i64 %arg.notes, -2
  %.1787 = select i1 %.1786, i64 %arg.meta.5.0, i64 0
  %131 = getelementptr i8, ptr %115, i64 16
  %.1801 = getelementptr i64, ptr %131, i64 %.1787
  store i64 %k.1.4.1, ptr %.1801, align 8
  %sunkaddr43 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i14 = load i64, ptr %sunkaddr43, align 8, !noalias !68
  %sunkaddr44 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i16 = load i64, ptr %sunkaddr44, align 8, !noalias !68
  %.82.i17 = mul nsw i64 %.81.i16, %arg.s
  %.83.i18 = add i64 %.52.i14, %k.1.4.1
  %.84.i19 = add i64 %.83.i18, %.82.i17
  %.97.i20 = icmp slt i64 %.84.i19, 0
  %.98.i21 = select i1 %.97.i20, i64 %arg.tables.5.0, i64 0
  %132 = getelementptr double, ptr %arg.tables.4, i64 %.84.i19
  %.112.i22 = getelementptr double, ptr %132, i64 %.98.i21
  %.113.i23 = load double, ptr %.112.i22, align 8, !noalias !68
  %.1868 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.1869 = load i64, ptr %.1868, align 8
  %.1870 = shl nsw i64 %.1869, 2
  %.1872 = add nsw i64 %.1870, %arg.lane
  %.1886 = icmp slt i64 %.1872, 0
  %.1887 = select i1 %.1886, i64 %arg.frame.5.0, i64 0
  %133 = getelementptr double, ptr %arg.frame.4, i64 %.1872
  %.1901 = getelementptr double, ptr %133, i64 %.1887
  store double %.113.i23, ptr %.1901, align 8
  %.1931 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.1932 = load i64, ptr %.1931, align 8
  %.1933 = icmp sgt i64 %.1932, 0
  br i1 %.1933, label %B1296, label %B1708

for.body:                                         ; preds = %B1384
  %.2293.le = fcmp ogt double %.2182, 0.000000e+00
  %brmerge.le = fcmp one double %.2182, 0.000000e+00
  %.mux.le = select i1 %.2293.le, double 1.000000e+00, double -1.000000e+00
  %.2291.0.le = select i1 %brmerge.le, double %.mux.le, double %.2182
  br label %B1566

B1708.endif:                                      ; preds = %B1708
  %.2484 = load i64, ptr %.2462, align 8
  store i64 %.2484, ptr %retptr, align 8
  br label %common.ret

B1708.if.if:                                      ; preds = %B1708
  %.2482 = icmp sgt i32 %.2474, 0
  %.2475 = load ptr, ptr %excinfo.5, align 8
  %.2483 = select i1 %.2482, ptr %.2475, ptr undef
  store ptr %.2483, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #4

define internal noundef i32 @lanes.measure.15(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 %arg.code, i64 %arg.block, i64 %arg.end) local_unnamed_addr {
B0.else.if:
  %.80 = and i64 %arg.lane, -4
  %.112 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.113 = load i64, ptr %.112, align 8
  %.114 = shl i64 %.113, 3
  %.144 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.145 = load i64, ptr %.144, align 8
  %.179 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.180 = load i64, ptr %.179, align 8
  %.210 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.211 = load i64, ptr %.210, align 8
  %.248 = sub i64 %.211, %.180
  %.293421.not = icmp slt i64 %.248, 1
  br i1 %.293421.not, label %B320.endif, label %B174.endif.endif.preheader

B174.endif.endif.preheader:                       ; preds = %B0.else.if
  %0 = add nuw i64 %.248, 1
  %1 = shl i64 %.113, 6
  %2 = shl i64 %.180, 5
  %3 = shl i64 %.145, 3
  %4 = getelementptr i8, ptr %arg.frame.4, i64 %1
  %5 = getelementptr i8, ptr %4, i64 %2
  %scevgep32 = getelementptr i8, ptr %5, i64 %3
  %6 = shl i64 %.180, 2
  %7 = shl i64 %arg.lane, 3
  %8 = and i64 %7, -32
  %9 = shl i64 %arg.frame.5.0, 3
  %10 = add i64 %.145, %.114
  %11 = add i64 %10, %6
  %12 = getelementptr i8, ptr %arg.frame.4, i64 %2
  %13 = getelementptr i8, ptr %12, i64 %8
  %scevgep71 = getelementptr i8, ptr %13, i64 24
  %14 = add i64 %6, %.80
  br label %B174.endif.endif

B680:                                             ; preds = %B464.endif.endif, %B320.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B174.endif.endif:                                 ; preds = %B174.endif.endif, %B174.endif.endif.preheader
  %lsr.iv34 = phi i64 [ 0, %B174.endif.endif.preheader ], [ %lsr.iv.next35, %B174.endif.endif ]
  %lsr.iv30 = phi i64 [ %0, %B174.endif.endif.preheader ], [ %lsr.iv.next31, %B174.endif.endif ]
  %15 = add i64 %14, %lsr.iv34
  %.469 = icmp slt i64 %15, 0
  %16 = select i1 %.469, i64 %9, i64 0
  %17 = shl i64 %lsr.iv34, 3
  %scevgep80 = getelementptr i8, ptr %scevgep71, i64 %16
  %scevgep81 = getelementptr i8, ptr %scevgep80, i64 %17
  %scevgep82 = getelementptr i8, ptr %scevgep81, i64 -24
  %.485 = load double, ptr %scevgep82, align 8
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 216
  %.516 = load i64, ptr %sunkaddr, align 8
  %18 = add i64 %11, %lsr.iv34
  %19 = mul i64 %.516, -4
  %20 = add i64 %18, %19
  %21 = add i64 %20, 5
  %.536 = icmp slt i64 %21, 0
  %22 = select i1 %.536, i64 %9, i64 0
  %23 = shl i64 %.516, 5
  %24 = sub i64 %22, %23
  %scevgep44 = getelementptr i8, ptr %scevgep32, i64 %24
  %25 = shl i64 %lsr.iv34, 3
  %scevgep65 = getelementptr i8, ptr %scevgep44, i64 %25
  %scevgep66 = getelementptr i8, ptr %scevgep65, i64 40
  store double %.485, ptr %scevgep66, align 8
  %scevgep70 = getelementptr i8, ptr %scevgep71, i64 %16
  %scevgep72 = getelementptr i8, ptr %scevgep70, i64 %25
  %scevgep73 = getelementptr i8, ptr %scevgep72, i64 -16
  %.485.1 = load double, ptr %scevgep73, align 8
  %.516.1 = load i64, ptr %sunkaddr, align 8
  %26 = mul i64 %.516.1, -4
  %27 = add i64 %11, %lsr.iv34
  %28 = add i64 %27, %26
  %29 = add i64 %28, 6
  %.536.1 = icmp slt i64 %29, 0
  %30 = select i1 %.536.1, i64 %9, i64 0
  %31 = shl i64 %.516.1, 5
  %32 = sub i64 %30, %31
  %scevgep41 = getelementptr i8, ptr %scevgep32, i64 %32
  %33 = shl i64 %lsr.iv34, 3
  %scevgep63 = getelementptr i8, ptr %scevgep41, i64 %33
  %scevgep64 = getelementptr i8, ptr %scevgep63, i64 48
  store double %.485.1, ptr %scevgep64, align 8
  %scevgep67 = getelementptr i8, ptr %scevgep71, i64 %16
  %scevgep68 = getelementptr i8, ptr %scevgep67, i64 %33
  %scevgep69 = getelementptr i8, ptr %scevgep68, i64 -8
  %.485.2 = load double, ptr %scevgep69, align 8
  %.516.2 = load i64, ptr %sunkaddr, align 8
  %34 = mul i64 %.516.2, -4
  %35 = add i64 %11, %lsr.iv34
  %36 = add i64 %35, %34
  %37 = add i64 %36, 7
  %.536.2 = icmp slt i64 %37, 0
  %38 = select i1 %.536.2, i64 %9, i64 0
  %39 = shl i64 %.516.2, 5
  %40 = sub i64 %38, %39
  %scevgep38 = getelementptr i8, ptr %scevgep32, i64 %40
  %41 = shl i64 %lsr.iv34, 3
  %scevgep61 = getelementptr i8, ptr %scevgep38, i64 %41
  %scevgep62 = getelementptr i8, ptr %scevgep61, i64 56
  store double %.485.2, ptr %scevgep62, align 8
  %.485.3 = load double, ptr %scevgep81, align 8
  %.516.3 = load i64, ptr %sunkaddr, align 8
  %42 = mul i64 %.516.3, -4
  %43 = add i64 %11, %lsr.iv34
  %44 = add i64 %43, %42
  %45 = add i64 %44, 8
  %.536.3 = icmp slt i64 %45, 0
  %46 = select i1 %.536.3, i64 %9, i64 0
  %47 = shl i64 %.516.3, 5
  %48 = sub i64 %46, %47
  %scevgep33 = getelementptr i8, ptr %scevgep32, i64 %48
  %49 = shl i64 %lsr.iv34, 3
  %scevgep59 = getelementptr i8, ptr %scevgep33, i64 %49
  %scevgep60 = getelementptr i8, ptr %scevgep59, i64 64
  store double %.485.3, ptr %scevgep60, align 8
  %lsr.iv.next31 = add i64 %lsr.iv30, -1
  %lsr.iv.next35 = add i64 %lsr.iv34, 4
  %.293 = icmp samesign ugt i64 %lsr.iv.next31, 1
  br i1 %.293, label %B174.endif.endif, label %B320.endif.loopexit

B320.endif.loopexit:                              ; preds = %B174.endif.endif
  %sunkaddr74 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.627.pre = load i64, ptr %sunkaddr74, align 8
  br label %B320.endif

B320.endif:                                       ; preds = %B320.endif.loopexit, %B0.else.if
  %.627 = phi i64 [ %.113, %B0.else.if ], [ %.627.pre, %B320.endif.loopexit ]
  %.594 = getelementptr i8, ptr %arg.meta.4, i64 336
  %.595 = load i64, ptr %.594, align 8
  %.637 = getelementptr double, ptr %arg.frame.4, i64 %.80
  %.638.idx = shl i64 %.627, 6
  %.638 = getelementptr i8, ptr %arg.frame.4, i64 %.638.idx
  %.639 = inttoptr i64 %.595 to ptr
  %.640 = tail call i64 %.639(ptr %.637, ptr %.638)
  %sunkaddr75 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.671 = load i64, ptr %sunkaddr75, align 8
  %sunkaddr76 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.702 = load i64, ptr %sunkaddr76, align 8
  %.741 = sub i64 %.702, %.671
  %.784436.not = icmp slt i64 %.741, 1
  br i1 %.784436.not, label %B680, label %B464.endif.endif.preheader

B464.endif.endif.preheader:                       ; preds = %B320.endif
  %50 = add nuw i64 %.741, 1
  %51 = shl i64 %.113, 6
  %52 = shl i64 %.671, 5
  %53 = shl i64 %.145, 3
  %54 = getelementptr i8, ptr %arg.frame.4, i64 %51
  %55 = getelementptr i8, ptr %54, i64 %52
  %scevgep = getelementptr i8, ptr %55, i64 %53
  %56 = shl i64 %.671, 2
  %57 = shl i64 %arg.lane, 3
  %58 = getelementptr i8, ptr %arg.frame.4, i64 %52
  %scevgep12 = getelementptr i8, ptr %58, i64 %57
  %59 = and i64 %57, -32
  %60 = shl i64 %arg.frame.5.0, 3
  %61 = add i64 %.145, %.114
  %62 = add i64 %61, %56
  %63 = getelementptr i8, ptr %58, i64 %59
  %scevgep30 = getelementptr i8, ptr %63, i64 24
  %64 = add i64 %56, %.80
  %65 = add i64 %arg.lane, %56
  br label %B464.endif.endif

B464.endif.endif:                                 ; preds = %B464.endif.endif, %B464.endif.endif.preheader
  %lsr.iv2 = phi i64 [ 0, %B464.endif.endif.preheader ], [ %lsr.iv.next3, %B464.endif.endif ]
  %lsr.iv = phi i64 [ %50, %B464.endif.endif.preheader ], [ %lsr.iv.next, %B464.endif.endif ]
  %66 = add i64 %65, %lsr.iv2
  %.842 = icmp slt i64 %66, 0
  %67 = select i1 %.842, i64 %60, i64 0
  %scevgep13 = getelementptr i8, ptr %scevgep12, i64 %67
  %68 = shl i64 %lsr.iv2, 3
  %scevgep14 = getelementptr i8, ptr %scevgep13, i64 %68
  %.858 = load double, ptr %scevgep14, align 8
  %69 = add i64 %64, %lsr.iv2
  %sunkaddr77 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.1009 = load i64, ptr %sunkaddr77, align 8
  %70 = add i64 %62, %lsr.iv2
  %71 = mul i64 %.1009, -4
  %72 = add i64 %70, %71
  %73 = add i64 %72, 5
  %.1029 = icmp slt i64 %73, 0
  %74 = select i1 %.1029, i64 %60, i64 0
  %75 = shl i64 %.1009, 5
  %76 = sub i64 %74, %75
  %scevgep15 = getelementptr i8, ptr %scevgep, i64 %76
  %77 = shl i64 %lsr.iv2, 3
  %scevgep55 = getelementptr i8, ptr %scevgep15, i64 %77
  %scevgep58 = getelementptr i8, ptr %scevgep55, i64 40
  %.1045 = load double, ptr %scevgep58, align 8
  %.1064 = icmp slt i64 %69, 0
  %78 = select i1 %.1064, i64 %60, i64 0
  %scevgep57 = getelementptr i8, ptr %scevgep30, i64 %78
  %79 = shl i64 %lsr.iv2, 3
  %scevgep52 = getelementptr i8, ptr %scevgep57, i64 %79
  %scevgep54 = getelementptr i8, ptr %scevgep52, i64 -24
  store double %.1045, ptr %scevgep54, align 8
  %.1009.1 = load i64, ptr %sunkaddr77, align 8
  %80 = mul i64 %.1009.1, -4
  %81 = add i64 %62, %lsr.iv2
  %82 = add i64 %81, %80
  %83 = add i64 %82, 6
  %.1029.1 = icmp slt i64 %83, 0
  %84 = select i1 %.1029.1, i64 %60, i64 0
  %85 = shl i64 %.1009.1, 5
  %86 = sub i64 %84, %85
  %scevgep9 = getelementptr i8, ptr %scevgep, i64 %86
  %87 = shl i64 %lsr.iv2, 3
  %scevgep24 = getelementptr i8, ptr %scevgep9, i64 %87
  %scevgep25 = getelementptr i8, ptr %scevgep24, i64 48
  %.1045.1 = load double, ptr %scevgep25, align 8
  %scevgep31 = getelementptr i8, ptr %scevgep30, i64 %78
  %scevgep34 = getelementptr i8, ptr %scevgep31, i64 %87
  %scevgep51 = getelementptr i8, ptr %scevgep34, i64 -16
  store double %.1045.1, ptr %scevgep51, align 8
  %.1009.2 = load i64, ptr %sunkaddr77, align 8
  %88 = mul i64 %.1009.2, -4
  %89 = add i64 %62, %lsr.iv2
  %90 = add i64 %89, %88
  %91 = add i64 %90, 7
  %.1029.2 = icmp slt i64 %91, 0
  %92 = select i1 %.1029.2, i64 %60, i64 0
  %93 = shl i64 %.1009.2, 5
  %94 = sub i64 %92, %93
  %scevgep6 = getelementptr i8, ptr %scevgep, i64 %94
  %95 = shl i64 %lsr.iv2, 3
  %scevgep22 = getelementptr i8, ptr %scevgep6, i64 %95
  %scevgep23 = getelementptr i8, ptr %scevgep22, i64 56
  %.1045.2 = load double, ptr %scevgep23, align 8
  %scevgep26 = getelementptr i8, ptr %scevgep30, i64 %78
  %scevgep27 = getelementptr i8, ptr %scevgep26, i64 %95
  %scevgep29 = getelementptr i8, ptr %scevgep27, i64 -8
  store double %.1045.2, ptr %scevgep29, align 8
  %.1009.3 = load i64, ptr %sunkaddr77, align 8
  %96 = mul i64 %.1009.3, -4
  %97 = add i64 %62, %lsr.iv2
  %98 = add i64 %97, %96
  %99 = add i64 %98, 8
  %.1029.3 = icmp slt i64 %99, 0
  %100 = select i1 %.1029.3, i64 %60, i64 0
  %101 = shl i64 %.1009.3, 5
  %102 = sub i64 %100, %101
  %scevgep1 = getelementptr i8, ptr %scevgep, i64 %102
  %103 = shl i64 %lsr.iv2, 3
  %scevgep20 = getelementptr i8, ptr %scevgep1, i64 %103
  %scevgep21 = getelementptr i8, ptr %scevgep20, i64 64
  %.1045.3 = load double, ptr %scevgep21, align 8
  store double %.1045.3, ptr %scevgep52, align 8
  store double %.858, ptr %scevgep14, align 8
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next3 = add i64 %lsr.iv2, 4
  %.784 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.784, label %B464.endif.endif, label %B680
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #4

define internal range(i32 -1, -2) i32 @drive.arrive.10(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes) local_unnamed_addr {
B0:
  %.61 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.287 = alloca i64, align 8
  %excinfo.3 = alloca ptr, align 8
  %.408 = alloca i64, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  store i64 0, ptr %.61, align 8
  %.73 = call i32 @drive.turn.18(ptr nonnull %.61, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes)
  %cond = icmp eq i32 %.73, 0
  br i1 %cond, label %B0.endif, label %B0.if.if, !prof !0

B100:                                             ; preds = %B0.endif
  %.177 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.178 = load i64, ptr %.177, align 8
  %.179 = shl nsw i64 %.178, 2
  %.181 = add nsw i64 %.179, %arg.lane
  %.195 = icmp slt i64 %.181, 0
  %.196 = select i1 %.195, i64 %arg.frame.5.0, i64 0
  %0 = getelementptr double, ptr %arg.frame.4, i64 %.181
  %.210 = getelementptr double, ptr %0, i64 %.196
  %.211 = load double, ptr %.210, align 8
  %.212 = fcmp ueq double %.211, 0x7FF0000000000000
  br i1 %.212, label %B572, label %B188.preheader

B188.preheader:                                   ; preds = %B100
  %1 = shl i64 %arg.frame.5.0, 3
  %2 = add i64 %1, 32
  %3 = shl i64 %arg.lane, 3
  %scevgep8 = getelementptr i8, ptr %arg.frame.4, i64 %3
  br label %B188

B188:                                             ; preds = %B484, %B188.preheader
  %sunkaddr9 = getelementptr i8, ptr %arg.meta.4, i64 280
  %.61.i = load i64, ptr %sunkaddr9, align 8, !noalias !71
  %.143126.not.i = icmp slt i64 %.61.i, 1
  br i1 %.143126.not.i, label %B188.endif, label %B62.lr.ph.i

B62.lr.ph.i:                                      ; preds = %B188
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 24
  %.210.i = load i64, ptr %sunkaddr, align 8, !noalias !71
  %4 = icmp eq i64 %.61.i, 1
  br i1 %4, label %B62.endif.epil.preheader.i, label %B62.lr.ph.new.i

B62.lr.ph.new.i:                                  ; preds = %B62.lr.ph.i
  %unroll_iter.i = and i64 %.61.i, 9223372036854775806
  %5 = shl i64 %.210.i, 2
  %6 = add i64 %5, %arg.lane
  %7 = shl i64 %.210.i, 5
  %scevgep9 = getelementptr i8, ptr %scevgep8, i64 %7
  br label %B62.endif.i

common.ret.loopexit.unr-lcssa.i:                  ; preds = %B62.endif.i
  %8 = and i64 %.61.i, 1
  %lcmp.mod.not.i = icmp eq i64 %8, 0
  br i1 %lcmp.mod.not.i, label %B188.endif, label %B62.endif.epil.preheader.i

B62.endif.epil.preheader.i:                       ; preds = %common.ret.loopexit.unr-lcssa.i, %B62.lr.ph.i
  %phase.2.0129.epil.init.i = phi i64 [ 0, %B62.lr.ph.i ], [ %.271.1.i, %common.ret.loopexit.unr-lcssa.i ]
  %.149125127.epil.init.i = phi i64 [ 0, %B62.lr.ph.i ], [ %unroll_iter.i, %common.ret.loopexit.unr-lcssa.i ]
  %.211.epil.i = add nsw i64 %.149125127.epil.init.i, %.210.i
  %.212.epil.i = shl nsw i64 %.211.epil.i, 2
  %.214.epil.i = add nsw i64 %.212.epil.i, %arg.lane
  %.228.epil.i = icmp slt i64 %.214.epil.i, 0
  %.229.epil.i = select i1 %.228.epil.i, i64 %arg.frame.5.0, i64 0
  %9 = getelementptr double, ptr %arg.frame.4, i64 %.214.epil.i
  %.243.epil.i = getelementptr double, ptr %9, i64 %.229.epil.i
  %.244.epil.i = load double, ptr %.243.epil.i, align 8, !noalias !71
  %.5.i.epil.i = fptosi double %.244.epil.i to i64
  %.269.epil.i = shl i64 %.5.i.epil.i, %.149125127.epil.init.i
  %.271.epil.i = add nsw i64 %.269.epil.i, %phase.2.0129.epil.init.i
  br label %B188.endif

B62.endif.i:                                      ; preds = %B62.endif.i, %B62.lr.ph.new.i
  %lsr.iv10 = phi ptr [ %scevgep11, %B62.endif.i ], [ %scevgep9, %B62.lr.ph.new.i ]
  %lsr.iv = phi i64 [ %15, %B62.endif.i ], [ %6, %B62.lr.ph.new.i ]
  %phase.2.0129.i = phi i64 [ %.271.1.i, %B62.endif.i ], [ 0, %B62.lr.ph.new.i ]
  %.149125127.i = phi i64 [ %14, %B62.endif.i ], [ 0, %B62.lr.ph.new.i ]
  %.228.i = icmp slt i64 %lsr.iv, 0
  %10 = select i1 %.228.i, i64 %1, i64 0
  %scevgep15 = getelementptr i8, ptr %lsr.iv10, i64 %10
  %.244.i = load double, ptr %scevgep15, align 8, !noalias !71
  %.5.i.i = fptosi double %.244.i to i64
  %.269.i = shl i64 %.5.i.i, %.149125127.i
  %.271.i = add nsw i64 %.269.i, %phase.2.0129.i
  %11 = add i64 %lsr.iv, 4
  %.228.1.i = icmp slt i64 %11, 0
  %12 = select i1 %.228.1.i, i64 %2, i64 32
  %scevgep12 = getelementptr i8, ptr %lsr.iv10, i64 %12
  %.244.1.i = load double, ptr %scevgep12, align 8, !noalias !71
  %.5.i.1.i = fptosi double %.244.1.i to i64
  %13 = add i64 %.149125127.i, 1
  %.269.1.i = shl i64 %.5.i.1.i, %13
  %.271.1.i = add nsw i64 %.271.i, %.269.1.i
  %scevgep11 = getelementptr i8, ptr %lsr.iv10, i64 64
  %14 = add i64 %13, 1
  %niter.ncmp.1.i = icmp eq i64 %14, %unroll_iter.i
  %15 = add i64 %11, 4
  br i1 %niter.ncmp.1.i, label %common.ret.loopexit.unr-lcssa.i, label %B62.endif.i

B236:                                             ; preds = %B188.endif
  store i64 0, ptr %.287, align 8
  %.299 = call i32 @phases.trace_phase.19(ptr nonnull %.287, ptr nonnull %excinfo.3, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes, i64 %.346.i)
  %cond5 = icmp eq i32 %.299, 0
  br i1 %cond5, label %B236.endif, label %B236.if.if, !prof !0

B300:                                             ; preds = %B236.endif
  %sunkaddr10 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.365 = load i64, ptr %sunkaddr10, align 8
  %.366 = shl nsw i64 %.365, 2
  %.368 = add nsw i64 %.366, %arg.lane
  %.382 = icmp slt i64 %.368, 0
  %.383 = select i1 %.382, i64 %arg.frame.5.0, i64 0
  %16 = getelementptr double, ptr %arg.frame.4, i64 %.368
  %.397 = getelementptr double, ptr %16, i64 %.383
  %.398 = load double, ptr %.397, align 8
  %.399 = fcmp ueq double %.398, 0x7FF0000000000000
  br i1 %.399, label %B428, label %B388

B388:                                             ; preds = %B300
  store i64 0, ptr %.408, align 8
  %.420 = call i32 @drive.turn.18(ptr nonnull %.408, ptr nonnull %excinfo.4, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr %arg.states.0, ptr %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes)
  %.430 = load i64, ptr %.408, align 8
  %cond6 = icmp eq i32 %.420, 0
  br i1 %cond6, label %B428, label %B388.if.if, !prof !0

B428:                                             ; preds = %B388, %B300
  %status.3.2 = phi i64 [ %.430, %B388 ], [ 0, %B300 ]
  %sunkaddr11 = getelementptr i8, ptr %arg.meta.4, i64 600
  %.477 = load i64, ptr %sunkaddr11, align 8
  %.478 = icmp sgt i64 %.477, 0
  %.484 = icmp eq i64 %status.3.2, 0
  %or.cond287 = select i1 %.478, i1 %.484, i1 false
  br i1 %or.cond287, label %B484, label %B572

B484:                                             ; preds = %B428
  %sunkaddr12 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.523 = load i64, ptr %sunkaddr12, align 8
  %.524 = shl nsw i64 %.523, 2
  %.526 = add nsw i64 %.524, %arg.lane
  %.540 = icmp slt i64 %.526, 0
  %.541 = select i1 %.540, i64 %arg.frame.5.0, i64 0
  %17 = getelementptr double, ptr %arg.frame.4, i64 %.526
  %.555 = getelementptr double, ptr %17, i64 %.541
  %.556 = load double, ptr %.555, align 8
  %.557 = fcmp ueq double %.556, 0x7FF0000000000000
  br i1 %.557, label %B572, label %B188

common.ret:                                       ; preds = %B388.if.if, %B236.if.if, %B0.if.if, %B572
  %common.ret.op = phi i32 [ 0, %B572 ], [ %.73, %B0.if.if ], [ %.420, %B388.if.if ], [ %.299, %B236.if.if ]
  ret i32 %common.ret.op

B572:                                             ; preds = %B236.endif, %B188.endif, %B0.endif, %B484, %B428, %B100
  %status.4.0 = phi i64 [ %.83, %B0.endif ], [ 0, %B100 ], [ 0, %B484 ], [ 0, %B188.endif ], [ %status.3.2, %B428 ], [ %.309, %B236.endif ]
  store i64 %status.4.0, ptr %retptr, align 8
  br label %common.ret

B0.endif:                                         ; preds = %B0
  %.83 = load i64, ptr %.61, align 8
  %.130 = getelementptr i8, ptr %arg.meta.4, i64 600
  %.131 = load i64, ptr %.130, align 8
  %.132 = icmp sgt i64 %.131, 0
  %.138 = icmp eq i64 %.83, 0
  %or.cond = select i1 %.132, i1 %.138, i1 false
  br i1 %or.cond, label %B100, label %B572

B0.if.if:                                         ; preds = %B0
  %.81 = icmp sgt i32 %.73, 0
  %.74 = load ptr, ptr %excinfo.1, align 8
  %.82 = select i1 %.81, ptr %.74, ptr undef
  store ptr %.82, ptr %excinfo, align 8
  br label %common.ret

B188.endif:                                       ; preds = %B62.endif.epil.preheader.i, %common.ret.loopexit.unr-lcssa.i, %B188
  %phase.2.0.lcssa.i = phi i64 [ 0, %B188 ], [ %.271.1.i, %common.ret.loopexit.unr-lcssa.i ], [ %.271.epil.i, %B62.endif.epil.preheader.i ]
  %sunkaddr14 = getelementptr i8, ptr %arg.meta.4, i64 608
  %.312.i = load i64, ptr %sunkaddr14, align 8, !noalias !71
  %.314.i = add nsw i64 %.312.i, %phase.2.0.lcssa.i
  %.330.i = icmp slt i64 %.314.i, 0
  %.331.i = select i1 %.330.i, i64 %arg.meta.5.0, i64 0
  %18 = getelementptr i64, ptr %arg.meta.4, i64 %.314.i
  %.345.i = getelementptr i64, ptr %18, i64 %.331.i
  %.346.i = load i64, ptr %.345.i, align 8, !noalias !71
  %.255 = icmp eq i64 %.346.i, 0
  br i1 %.255, label %B572, label %B236

B236.endif:                                       ; preds = %B236
  %.309 = load i64, ptr %.287, align 8
  %.329 = icmp eq i64 %.309, 0
  br i1 %.329, label %B300, label %B572

B236.if.if:                                       ; preds = %B236
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B388.if.if:                                       ; preds = %B388
  %.428 = icmp sgt i32 %.420, 0
  %.421 = load ptr, ptr %excinfo.4, align 8
  %.429 = select i1 %.428, ptr %.421, ptr undef
  store ptr %.429, ptr %excinfo, align 8
  br label %common.ret
}

define internal range(i32 -1, -2) i32 @drive.turn.18(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes) local_unnamed_addr {
B0:
  %.399 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.704 = alloca i8, align 1
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.766 = alloca i64, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.69 = icmp slt i64 %arg.notes, 0
  %.70 = select i1 %.69, i64 %arg.meta.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.84 = getelementptr i64, ptr %0, i64 %.70
  %.85 = load i64, ptr %.84, align 8
  %.114 = getelementptr i8, ptr %arg.meta.4, i64 48
  %.115 = load i64, ptr %.114, align 8
  %.116 = shl nsw i64 %.115, 2
  %.118 = add nsw i64 %.116, %arg.lane
  %.132 = icmp slt i64 %.118, 0
  %.133 = select i1 %.132, i64 %arg.frame.5.0, i64 0
  %1 = getelementptr double, ptr %arg.frame.4, i64 %.118
  %.147 = getelementptr double, ptr %1, i64 %.133
  %.148 = load double, ptr %.147, align 8
  %.170 = icmp slt i64 %arg.notes, -1
  %.171 = select i1 %.170, i64 %arg.meta.5.0, i64 0
  %2 = getelementptr i8, ptr %0, i64 8
  %.185 = getelementptr i64, ptr %2, i64 %.171
  %.186 = load i64, ptr %.185, align 8
  %.215 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.216 = load i64, ptr %.215, align 8
  %.218 = add nsw i64 %.216, %.85
  %.233 = icmp slt i64 %.218, -1
  %.234 = select i1 %.233, i64 %arg.meta.5.0, i64 0
  %3 = getelementptr i64, ptr %arg.meta.4, i64 %.218
  %4 = getelementptr i8, ptr %3, i64 8
  %.248 = getelementptr i64, ptr %4, i64 %.234
  %.249 = load i64, ptr %.248, align 8
  %.250 = icmp slt i64 %.186, %.249
  br i1 %.250, label %B182.preheader, label %B486

B182.preheader:                                   ; preds = %B0
  %.384 = fadd double %.148, 0x16687E92154EF7AC
  br label %B182

B182:                                             ; preds = %B312.endif, %B182.preheader
  %.346 = phi i64 [ %.186, %B182.preheader ], [ %.465, %B312.endif ]
  %sunkaddr1 = getelementptr i8, ptr %arg.meta.4, i64 440
  %.284 = load i64, ptr %sunkaddr1, align 8
  %sunkaddr2 = getelementptr i8, ptr %arg.meta.4, i64 360
  %.314 = load i64, ptr %sunkaddr2, align 8
  %.347 = mul nsw i64 %.314, %.346
  %.348 = add nsw i64 %.347, %.284
  %.366 = icmp slt i64 %.348, 0
  %.367 = select i1 %.366, i64 %arg.tables.5.0, i64 0
  %5 = getelementptr double, ptr %arg.tables.4, i64 %.348
  %.381 = getelementptr double, ptr %5, i64 %.367
  %.382 = load double, ptr %.381, align 8
  %.385 = fcmp ogt double %.382, %.384
  br i1 %.385, label %B486, label %B312

B312:                                             ; preds = %B182
  %.409 = call i32 @jumps.apply_stop.20(ptr nonnull %.399, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr nonnull %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes, i64 %.348)
  %cond3 = icmp eq i32 %.409, 0
  br i1 %cond3, label %B312.endif, label %B312.if.if, !prof !0

B486:                                             ; preds = %B312.endif, %B182, %B0
  %.616 = icmp slt i64 %arg.notes, -3
  %.617 = select i1 %.616, i64 %arg.meta.5.0, i64 0
  %6 = getelementptr i8, ptr %0, i64 24
  %.631 = getelementptr i64, ptr %6, i64 %.617
  %.632 = load i64, ptr %.631, align 8
  %.33.i = icmp sgt i64 %.632, -1
  br i1 %.33.i, label %B16.i, label %B486.endif

B16.i:                                            ; preds = %B486
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 48
  %.64.i = load i64, ptr %sunkaddr, align 8, !noalias !74
  %.65.i = shl nsw i64 %.64.i, 2
  %.67.i = add nsw i64 %.65.i, %arg.lane
  %.81.i = icmp slt i64 %.67.i, 0
  %.82.i = select i1 %.81.i, i64 %arg.frame.5.0, i64 0
  %7 = getelementptr double, ptr %arg.frame.4, i64 %.67.i
  %.96.i = getelementptr double, ptr %7, i64 %.82.i
  %.97.i = load double, ptr %.96.i, align 8, !noalias !74
  %.126.i = getelementptr i8, ptr %arg.meta.4, i64 40
  %.127.i = load i64, ptr %.126.i, align 8, !noalias !74
  %.131.i = add nsw i64 %.127.i, %.632
  %.134.i = shl nsw i64 %.131.i, 2
  %.136.i = add nsw i64 %.134.i, %arg.lane
  %.152.i = icmp slt i64 %.136.i, 0
  %.153.i = select i1 %.152.i, i64 %arg.frame.5.0, i64 0
  %8 = getelementptr double, ptr %arg.frame.4, i64 %.136.i
  %.167.i = getelementptr double, ptr %8, i64 %.153.i
  %.168.i = load double, ptr %.167.i, align 8, !noalias !74
  %.171.i = fsub double %.97.i, %.168.i
  %9 = fmul double %.171.i, 1.000000e-03
  br label %B486.endif

B584:                                             ; preds = %B486.endif
  store i8 0, ptr %.704, align 1
  %.712 = call i32 @jumps.settle_events.21(ptr nonnull %.704, ptr nonnull %excinfo.3, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 %arg.notes)
  %cond = icmp eq i32 %.712, 0
  br i1 %cond, label %B584.endif.endif, label %B584.endif.if, !prof !0

common.ret:                                       ; preds = %B634.if, %B584.endif.if, %B312.if.if, %B1070, %B620
  %common.ret.op = phi i32 [ 0, %B620 ], [ 0, %B1070 ], [ %.409, %B312.if.if ], [ %.776, %B634.if ], [ %.712, %B584.endif.if ]
  ret i32 %common.ret.op

B620:                                             ; preds = %B584.endif.endif
  store i64 6, ptr %retptr, align 8
  br label %common.ret

B634:                                             ; preds = %B584.endif.endif, %B486.endif
  store i64 0, ptr %.766, align 8
  %.776 = call i32 @lanes.begin_phase.22(ptr nonnull %.766, ptr nonnull %excinfo.4, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes)
  %.786 = load i64, ptr %.766, align 8
  %cond2 = icmp eq i32 %.776, 0
  br i1 %cond2, label %B634.endif.endif, label %B634.if, !prof !0

B848:                                             ; preds = %B634.endif.endif
  %.988 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.989 = load i64, ptr %.988, align 8
  %.990 = shl nsw i64 %.989, 2
  %.992 = add nsw i64 %.990, %arg.lane
  %.1006 = icmp slt i64 %.992, 0
  %.1007 = select i1 %.1006, i64 %arg.frame.5.0, i64 0
  %10 = getelementptr double, ptr %arg.frame.4, i64 %.992
  %.1021 = getelementptr double, ptr %10, i64 %.1007
  %.1022 = load double, ptr %.1021, align 8
  %.1024 = fcmp oeq double %.1022, %.148
  br i1 %.1024, label %B916.preheader, label %B1070

B916.preheader:                                   ; preds = %B848
  %.102.i = icmp slt i64 %arg.notes, -2
  %11 = shl i64 %arg.states.5.0, 3
  %12 = shl i64 %arg.meta.5.0, 3
  %sunkaddr8 = select i1 %.102.i, i64 %12, i64 0
  br label %B916

B916:                                             ; preds = %B1002, %B916.preheader
  %.1059 = load i64, ptr %arg.meta.4, align 8
  %sunkaddr3 = mul i64 %.70, 8
  %sunkaddr4 = getelementptr i8, ptr %0, i64 %sunkaddr3
  %.86.i = load i64, ptr %sunkaddr4, align 8, !noalias !77
  %sunkaddr5 = getelementptr i8, ptr %0, i64 %sunkaddr8
  %sunkaddr6 = getelementptr i8, ptr %sunkaddr5, i64 16
  %.118.i = load i64, ptr %sunkaddr6, align 8, !noalias !77
  %sunkaddr7 = getelementptr i8, ptr %arg.meta.4, i64 592
  %.148.i = load i64, ptr %sunkaddr7, align 8, !noalias !77
  %sunkaddr9 = getelementptr i8, ptr %arg.meta.4, i64 304
  %.184.i = load i64, ptr %sunkaddr9, align 8, !noalias !77
  %.186.i = mul i64 %.184.i, %.86.i
  %.188.i = add i64 %.186.i, %.118.i
  %.189.i = mul i64 %.188.i, %.148.i
  %.280236.not.i = icmp slt i64 %.148.i, 1
  br i1 %.280236.not.i, label %B1002, label %B196.lr.ph.i

B196.lr.ph.i:                                     ; preds = %B916
  %13 = shl i64 %.189.i, 3
  %scevgep.i = getelementptr i8, ptr %arg.states.4, i64 %13
  br label %B196.i

B196.i:                                           ; preds = %B196.i, %B196.lr.ph.i
  %.286235237.i = phi i64 [ 0, %B196.lr.ph.i ], [ %.293.i, %B196.i ]
  %.293.i = add nuw nsw i64 %.286235237.i, 1
  %sunkaddr10 = getelementptr i8, ptr %arg.meta.4, i64 584
  %.347.i = load i64, ptr %sunkaddr10, align 8, !noalias !77
  %14 = add i64 %.286235237.i, %.347.i
  %.362.i = icmp slt i64 %14, 0
  %.363.i = select i1 %.362.i, i64 %arg.meta.5.0, i64 0
  %15 = getelementptr i64, ptr %arg.meta.4, i64 %14
  %.377.i = getelementptr i64, ptr %15, i64 %.363.i
  %.378.i = load i64, ptr %.377.i, align 8, !noalias !77
  %16 = add i64 %.378.i, %.1059
  %17 = shl i64 %16, 2
  %.381.i = add i64 %17, %arg.lane
  %.395.i = icmp slt i64 %.381.i, 0
  %.396.i = select i1 %.395.i, i64 %arg.frame.5.0, i64 0
  %18 = getelementptr double, ptr %arg.frame.4, i64 %.381.i
  %.410.i = getelementptr double, ptr %18, i64 %.396.i
  %.411.i = load double, ptr %.410.i, align 8, !noalias !77
  %19 = add i64 %.189.i, %.286235237.i
  %.427.i = icmp slt i64 %19, 0
  %20 = select i1 %.427.i, i64 %11, i64 0
  %scevgep1.i = getelementptr i8, ptr %scevgep.i, i64 %20
  %21 = shl i64 %.286235237.i, 3
  %scevgep2.i = getelementptr i8, ptr %scevgep1.i, i64 %21
  store double %.411.i, ptr %scevgep2.i, align 8, !noalias !77
  %exitcond.not.i = icmp eq i64 %.148.i, %.293.i
  br i1 %exitcond.not.i, label %B1002, label %B196.i

B1002:                                            ; preds = %B196.i, %B916
  %.456.i = add nsw i64 %.118.i, 1
  %sunkaddr11 = getelementptr i8, ptr %0, i64 %sunkaddr8
  %sunkaddr12 = getelementptr i8, ptr %sunkaddr11, i64 16
  store i64 %.456.i, ptr %sunkaddr12, align 8, !noalias !77
  %sunkaddr13 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i.i = load i64, ptr %sunkaddr13, align 8, !noalias !80
  %sunkaddr14 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i.i = load i64, ptr %sunkaddr14, align 8, !noalias !80
  %.82.i.i = mul nsw i64 %.81.i.i, %.86.i
  %.83.i.i = add i64 %.52.i.i, %.456.i
  %.84.i.i = add i64 %.83.i.i, %.82.i.i
  %.97.i.i = icmp slt i64 %.84.i.i, 0
  %.98.i.i = select i1 %.97.i.i, i64 %arg.tables.5.0, i64 0
  %22 = getelementptr double, ptr %arg.tables.4, i64 %.84.i.i
  %.112.i.i = getelementptr double, ptr %22, i64 %.98.i.i
  %.113.i.i = load double, ptr %.112.i.i, align 8, !noalias !80
  %sunkaddr15 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.560.i = load i64, ptr %sunkaddr15, align 8, !noalias !77
  %.563.i = shl nsw i64 %.560.i, 2
  %.565.i = add nsw i64 %.563.i, %arg.lane
  %.581.i = icmp slt i64 %.565.i, 0
  %.582.i = select i1 %.581.i, i64 %arg.frame.5.0, i64 0
  %23 = getelementptr double, ptr %arg.frame.4, i64 %.565.i
  %.596.i = getelementptr double, ptr %23, i64 %.582.i
  store double %.113.i.i, ptr %.596.i, align 8, !noalias !77
  %.1130 = load i64, ptr %sunkaddr15, align 8
  %.1131 = shl nsw i64 %.1130, 2
  %.1133 = add nsw i64 %.1131, %arg.lane
  %.1147 = icmp slt i64 %.1133, 0
  %.1148 = select i1 %.1147, i64 %arg.frame.5.0, i64 0
  %24 = getelementptr double, ptr %arg.frame.4, i64 %.1133
  %.1162 = getelementptr double, ptr %24, i64 %.1148
  %.1163 = load double, ptr %.1162, align 8
  %.1165 = fcmp oeq double %.1163, %.148
  br i1 %.1165, label %B916, label %B1070

B1070:                                            ; preds = %B634.endif.endif, %B1002, %B848
  store i64 %.786, ptr %retptr, align 8
  br label %common.ret

B312.endif:                                       ; preds = %B312
  %sunkaddr16 = mul i64 %.171, 8
  %sunkaddr17 = getelementptr i8, ptr %0, i64 %sunkaddr16
  %sunkaddr18 = getelementptr i8, ptr %sunkaddr17, i64 8
  %.464 = load i64, ptr %sunkaddr18, align 8
  %.465 = add nsw i64 %.464, 1
  store i64 %.465, ptr %sunkaddr18, align 8
  %sunkaddr19 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.557 = load i64, ptr %sunkaddr19, align 8
  %.559 = add nsw i64 %.557, %.85
  %.574 = icmp slt i64 %.559, -1
  %.575 = select i1 %.574, i64 %arg.meta.5.0, i64 0
  %25 = getelementptr i64, ptr %arg.meta.4, i64 %.559
  %26 = getelementptr i8, ptr %25, i64 8
  %.589 = getelementptr i64, ptr %26, i64 %.575
  %.590 = load i64, ptr %.589, align 8
  %.591 = icmp slt i64 %.465, %.590
  br i1 %.591, label %B182, label %B486

B312.if.if:                                       ; preds = %B312
  %.417 = icmp sgt i32 %.409, 0
  %.410 = load ptr, ptr %excinfo.1, align 8
  %.418 = select i1 %.417, ptr %.410, ptr undef
  store ptr %.418, ptr %excinfo, align 8
  br label %common.ret

B486.endif:                                       ; preds = %B16.i, %B486
  %"$phi166.0.2.0.i" = phi double [ %9, %B16.i ], [ 0x7FF0000000000000, %B486 ]
  %.695 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.696 = load i64, ptr %.695, align 8
  %.697 = icmp sgt i64 %.696, 0
  br i1 %.697, label %B584, label %B634

B584.endif.if:                                    ; preds = %B584
  %.720 = icmp sgt i32 %.712, 0
  %.713 = load ptr, ptr %excinfo.3, align 8
  %.721 = select i1 %.720, ptr %.713, ptr undef
  store ptr %.721, ptr %excinfo, align 8
  br label %common.ret

B584.endif.endif:                                 ; preds = %B584
  %.722 = load i8, ptr %.704, align 1
  %.725.not = icmp eq i8 %.722, 0
  br i1 %.725.not, label %B620, label %B634

B634.if:                                          ; preds = %B634
  %.784 = icmp sgt i32 %.776, 0
  %.777 = load ptr, ptr %excinfo.4, align 8
  %.785 = select i1 %.784, ptr %.777, ptr undef
  store ptr %.785, ptr %excinfo, align 8
  br label %common.ret

B634.endif.endif:                                 ; preds = %B634
  %.827 = getelementptr i8, ptr %arg.meta.4, i64 56
  %.828 = load i64, ptr %.827, align 8
  %.829 = shl nsw i64 %.828, 2
  %.831 = add nsw i64 %.829, %arg.lane
  %.845 = icmp slt i64 %.831, 0
  %.846 = select i1 %.845, i64 %arg.frame.5.0, i64 0
  %27 = getelementptr double, ptr %arg.frame.4, i64 %.831
  %.860 = getelementptr double, ptr %27, i64 %.846
  %.861 = load double, ptr %.860, align 8
  %.10.i = fcmp olt double %"$phi166.0.2.0.i", %.861
  %.11.i = select i1 %.10.i, double %"$phi166.0.2.0.i", double %.861
  store double %.11.i, ptr %.860, align 8
  %.958.not = icmp eq i64 %.786, 3
  br i1 %.958.not, label %B1070, label %B848
}

define internal noundef range(i32 -1, -2) i32 @phases.trace_phase.19(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes, i64 %arg.code) local_unnamed_addr {
B0.endif:
  %.72 = icmp slt i64 %arg.notes, 0
  %.73 = select i1 %.72, i64 %arg.meta.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.87 = getelementptr i64, ptr %0, i64 %.73
  %.88 = load i64, ptr %.87, align 8
  %.117 = getelementptr i8, ptr %arg.meta.4, i64 592
  %.118 = load i64, ptr %.117, align 8
  %.147 = getelementptr i8, ptr %arg.meta.4, i64 616
  %.148 = load i64, ptr %.147, align 8
  %.186 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.187 = load i64, ptr %.186, align 8
  %.188 = shl nsw i64 %.187, 2
  %.190 = add nsw i64 %.188, %arg.lane
  %.204 = icmp slt i64 %.190, 0
  %.205 = select i1 %.204, i64 %arg.frame.5.0, i64 0
  %1 = getelementptr double, ptr %arg.frame.4, i64 %.190
  %.219 = getelementptr double, ptr %1, i64 %.205
  %.220 = load double, ptr %.219, align 8
  %.249 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.250 = load i64, ptr %.249, align 8
  %.251 = shl nsw i64 %.250, 2
  %.253 = add nsw i64 %.251, %.148
  %.288 = getelementptr i8, ptr %arg.meta.4, i64 128
  %.289 = load i64, ptr %.288, align 8
  %.3711194.not = icmp slt i64 %.289, 1
  br i1 %.3711194.not, label %B0.endif.B372.endif.endif_crit_edge, label %B250.endif.endif.preheader

B0.endif.B372.endif.endif_crit_edge:              ; preds = %B0.endif
  %.pre29 = shl i64 %arg.frame.5.0, 3
  br label %B372.endif.endif

B250.endif.endif.preheader:                       ; preds = %B0.endif
  %2 = shl i64 %arg.lane, 3
  %scevgep132 = getelementptr i8, ptr %arg.frame.4, i64 %2
  %3 = shl i64 %.148, 3
  %scevgep137 = getelementptr i8, ptr %arg.frame.4, i64 %3
  %4 = shl i64 %arg.frame.5.0, 3
  %5 = add i64 %4, 8
  %6 = add i64 %4, 16
  %7 = add i64 %4, 24
  br label %B250.endif.endif

B536:                                             ; preds = %B372.endif.endif, %B1980
  %sunkaddr87 = getelementptr i8, ptr %0, i64 %sunkaddr
  %sunkaddr90 = getelementptr i8, ptr %sunkaddr87, i64 16
  %.891 = load i64, ptr %sunkaddr90, align 8
  %sunkaddr91 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i.i = load i64, ptr %sunkaddr91, align 8, !noalias !83
  %sunkaddr92 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i.i = load i64, ptr %sunkaddr92, align 8, !noalias !83
  %.82.i.i = mul nsw i64 %.81.i.i, %.88
  %.83.i.i = add i64 %.52.i.i, %.891
  %.84.i.i = add i64 %.83.i.i, %.82.i.i
  %.97.i.i = icmp slt i64 %.84.i.i, 0
  %.98.i.i = select i1 %.97.i.i, i64 %arg.tables.5.0, i64 0
  %8 = getelementptr double, ptr %arg.tables.4, i64 %.84.i.i
  %.112.i.i = getelementptr double, ptr %8, i64 %.98.i.i
  %.113.i.i = load double, ptr %.112.i.i, align 8, !noalias !83
  %.105.i = fcmp oge double %.113.i.i, %.220
  %.108.i = fcmp oeq double %.113.i.i, 0x7FF0000000000000
  %or.cond.i = or i1 %.105.i, %.108.i
  br i1 %or.cond.i, label %B708.lr.ph, label %B30.endif.1.i

B30.endif.1.i:                                    ; preds = %B536
  %sunkaddr93 = getelementptr i8, ptr %57, i64 %sunkaddr155
  store double %.113.i.i, ptr %sunkaddr93, align 8, !noalias !88
  %.66.1.i = add nsw i64 %.891, 1
  %sunkaddr94 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i2.i = load i64, ptr %sunkaddr94, align 8, !noalias !89
  %sunkaddr98 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i4.i = load i64, ptr %sunkaddr98, align 8, !noalias !89
  %.82.i5.i = mul nsw i64 %.81.i4.i, %.88
  %.83.i6.i = add i64 %.66.1.i, %.52.i2.i
  %.84.i7.i = add i64 %.83.i6.i, %.82.i5.i
  %.97.i8.i = icmp slt i64 %.84.i7.i, 0
  %.98.i9.i = select i1 %.97.i8.i, i64 %arg.tables.5.0, i64 0
  %9 = getelementptr double, ptr %arg.tables.4, i64 %.84.i7.i
  %.112.i10.i = getelementptr double, ptr %9, i64 %.98.i9.i
  %.113.i11.i = load double, ptr %.112.i10.i, align 8, !noalias !89
  %.105.1.i = fcmp oge double %.113.i11.i, %.220
  %.108.1.i = fcmp oeq double %.113.i11.i, 0x7FF0000000000000
  %or.cond.1.i = or i1 %.105.1.i, %.108.1.i
  br i1 %or.cond.1.i, label %B708.lr.ph, label %B30.endif.2.i

B30.endif.2.i:                                    ; preds = %B30.endif.1.i
  %sunkaddr99 = getelementptr i8, ptr %57, i64 %sunkaddr159
  %sunkaddr100 = getelementptr i8, ptr %sunkaddr99, i64 8
  store double %.113.i11.i, ptr %sunkaddr100, align 8, !noalias !88
  %.66.2.i = add nsw i64 %.891, 2
  %sunkaddr101 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i13.i = load i64, ptr %sunkaddr101, align 8, !noalias !92
  %sunkaddr102 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i15.i = load i64, ptr %sunkaddr102, align 8, !noalias !92
  %.82.i16.i = mul nsw i64 %.81.i15.i, %.88
  %.83.i17.i = add i64 %.66.2.i, %.52.i13.i
  %.84.i18.i = add i64 %.83.i17.i, %.82.i16.i
  %.97.i19.i = icmp slt i64 %.84.i18.i, 0
  %.98.i20.i = select i1 %.97.i19.i, i64 %arg.tables.5.0, i64 0
  %10 = getelementptr double, ptr %arg.tables.4, i64 %.84.i18.i
  %.112.i21.i = getelementptr double, ptr %10, i64 %.98.i20.i
  %.113.i22.i = load double, ptr %.112.i21.i, align 8, !noalias !92
  %.105.2.i = fcmp oge double %.113.i22.i, %.220
  %.108.2.i = fcmp oeq double %.113.i22.i, 0x7FF0000000000000
  %or.cond.2.i = or i1 %.105.2.i, %.108.2.i
  br i1 %or.cond.2.i, label %B708.lr.ph, label %B30.endif.3.i

B30.endif.3.i:                                    ; preds = %B30.endif.2.i
  %sunkaddr103 = getelementptr i8, ptr %57, i64 %sunkaddr164
  %sunkaddr107 = getelementptr i8, ptr %sunkaddr103, i64 16
  store double %.113.i22.i, ptr %sunkaddr107, align 8, !noalias !88
  %.66.3.i = add nsw i64 %.891, 3
  %sunkaddr109 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i24.i = load i64, ptr %sunkaddr109, align 8, !noalias !95
  %sunkaddr110 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i26.i = load i64, ptr %sunkaddr110, align 8, !noalias !95
  %.82.i27.i = mul nsw i64 %.81.i26.i, %.88
  %.83.i28.i = add i64 %.66.3.i, %.52.i24.i
  %.84.i29.i = add i64 %.83.i28.i, %.82.i27.i
  %.97.i30.i = icmp slt i64 %.84.i29.i, 0
  %.98.i31.i = select i1 %.97.i30.i, i64 %arg.tables.5.0, i64 0
  %11 = getelementptr double, ptr %arg.tables.4, i64 %.84.i29.i
  %.112.i32.i = getelementptr double, ptr %11, i64 %.98.i31.i
  %.113.i33.i = load double, ptr %.112.i32.i, align 8, !noalias !95
  %.105.3.i = fcmp oge double %.113.i33.i, %.220
  %.108.3.i = fcmp oeq double %.113.i33.i, 0x7FF0000000000000
  %or.cond.3.i = or i1 %.105.3.i, %.108.3.i
  br i1 %or.cond.3.i, label %B708.lr.ph, label %B536.endif

B788:                                             ; preds = %pred.store.if70.1, %pred.store.continue.1, %pred.store.continue71, %pred.store.if87.1, %pred.store.continue86.1, %pred.store.continue88, %B536.endif
  %filled.3.1.i52 = phi i64 [ %filled.3.1.i.ph, %pred.store.continue71 ], [ 4, %B536.endif ], [ %filled.3.1.i.ph, %pred.store.continue86.1 ], [ %filled.3.1.i.ph, %pred.store.continue88 ], [ %filled.3.1.i.ph, %pred.store.if87.1 ], [ %filled.3.1.i.ph, %pred.store.if70.1 ], [ %filled.3.1.i.ph, %pred.store.continue.1 ]
  %.93750 = phi i1 [ false, %pred.store.continue71 ], [ false, %B536.endif ], [ true, %pred.store.continue86.1 ], [ true, %pred.store.continue88 ], [ true, %pred.store.if87.1 ], [ false, %pred.store.if70.1 ], [ false, %pred.store.continue.1 ]
  %12 = inttoptr i64 %arg.code to ptr
  %sunkaddr111 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.1218 = load i64, ptr %sunkaddr111, align 8
  %.1230.idx = shl i64 %.1218, 6
  %.1230 = getelementptr i8, ptr %arg.frame.4, i64 %.1230.idx
  %.1232 = tail call i64 %12(ptr %.1229, ptr %.1230)
  %.1270 = zext i1 %.93750 to i64
  %.1271 = add nuw nsw i64 %filled.3.1.i52, %.1270
  %.114176.not.i = icmp eq i64 %.1271, 0
  br i1 %.114176.not.i, label %B788.endif.endif.endif, label %B36.endif.lr.ph.i

B36.endif.lr.ph.i:                                ; preds = %B788
  %sunkaddr112 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.184.i = load i64, ptr %sunkaddr112, align 8, !noalias !98
  %.264165.not.i = icmp slt i64 %.184.i, 1
  br i1 %.264165.not.i, label %B788.endif.endif.endif, label %B36.endif.us.i.preheader

B36.endif.us.i.preheader:                         ; preds = %B36.endif.lr.ph.i
  %sunkaddr113 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.1263 = load i64, ptr %sunkaddr113, align 8
  %.1264 = shl i64 %.1263, 2
  %.1266 = add nsw i64 %.1264, %.148
  br label %B92.us.i

B90.us.i:                                         ; preds = %B92.us.i
  %lsr.iv.next16.i = add i64 %lsr.iv15.i, 4
  %lsr.iv.next19.i = add i64 %lsr.iv18.i, -1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next19.i, 0
  br i1 %exitcond.not.i, label %B90.B34.loopexit_crit_edge.us.i, label %B92.us.i

B92.us.i:                                         ; preds = %B90.us.i, %B36.endif.us.i.preheader
  %lsr.iv18.i = phi i64 [ %.184.i, %B36.endif.us.i.preheader ], [ %lsr.iv.next19.i, %B90.us.i ]
  %lsr.iv15.i = phi i64 [ %.1266, %B36.endif.us.i.preheader ], [ %lsr.iv.next16.i, %B90.us.i ]
  %.320.us.i = icmp slt i64 %lsr.iv15.i, 0
  %13 = select i1 %.320.us.i, i64 %.pre-phi, i64 0
  %scevgep.i = getelementptr i8, ptr %arg.frame.4, i64 %13
  %14 = shl i64 %lsr.iv15.i, 3
  %scevgep17.i = getelementptr i8, ptr %scevgep.i, i64 %14
  %.336.us.i = load double, ptr %scevgep17.i, align 8, !noalias !98
  %.344.le.us.i = fsub double %.336.us.i, %.336.us.i
  %.345.le.us.i = fcmp ord double %.344.le.us.i, 0.000000e+00
  br i1 %.345.le.us.i, label %B90.us.i, label %B788.endif.endif.endif

B90.B34.loopexit_crit_edge.us.i:                  ; preds = %B90.us.i
  %exitcond195.not.i = icmp eq i64 %.1271, 1
  br i1 %exitcond195.not.i, label %B788.endif.endif.endif, label %B36.endif.us.i.1

B36.endif.us.i.1:                                 ; preds = %B90.B34.loopexit_crit_edge.us.i
  %lsr.iv.next.i = add i64 %.1266, 1
  br label %B92.us.i.1

B92.us.i.1:                                       ; preds = %B90.us.i.1, %B36.endif.us.i.1
  %lsr.iv18.i.1 = phi i64 [ %.184.i, %B36.endif.us.i.1 ], [ %lsr.iv.next19.i.1, %B90.us.i.1 ]
  %lsr.iv15.i.1 = phi i64 [ %lsr.iv.next.i, %B36.endif.us.i.1 ], [ %lsr.iv.next16.i.1, %B90.us.i.1 ]
  %.320.us.i.1 = icmp slt i64 %lsr.iv15.i.1, 0
  %15 = select i1 %.320.us.i.1, i64 %.pre-phi, i64 0
  %scevgep.i.1 = getelementptr i8, ptr %arg.frame.4, i64 %15
  %16 = shl i64 %lsr.iv15.i.1, 3
  %scevgep17.i.1 = getelementptr i8, ptr %scevgep.i.1, i64 %16
  %.336.us.i.1 = load double, ptr %scevgep17.i.1, align 8, !noalias !98
  %.344.le.us.i.1 = fsub double %.336.us.i.1, %.336.us.i.1
  %.345.le.us.i.1 = fcmp ord double %.344.le.us.i.1, 0.000000e+00
  br i1 %.345.le.us.i.1, label %B90.us.i.1, label %B788.endif.endif.endif

B90.us.i.1:                                       ; preds = %B92.us.i.1
  %lsr.iv.next16.i.1 = add i64 %lsr.iv15.i.1, 4
  %lsr.iv.next19.i.1 = add i64 %lsr.iv18.i.1, -1
  %exitcond.not.i.1 = icmp eq i64 %lsr.iv.next19.i.1, 0
  br i1 %exitcond.not.i.1, label %B90.B34.loopexit_crit_edge.us.i.1, label %B92.us.i.1

B90.B34.loopexit_crit_edge.us.i.1:                ; preds = %B90.us.i.1
  %exitcond195.not.i.1 = icmp eq i64 %.1271, 2
  br i1 %exitcond195.not.i.1, label %B788.endif.endif.endif, label %B36.endif.us.i.2

B36.endif.us.i.2:                                 ; preds = %B90.B34.loopexit_crit_edge.us.i.1
  %lsr.iv.next.i.1 = add i64 %.1266, 2
  br label %B92.us.i.2

B92.us.i.2:                                       ; preds = %B90.us.i.2, %B36.endif.us.i.2
  %lsr.iv18.i.2 = phi i64 [ %.184.i, %B36.endif.us.i.2 ], [ %lsr.iv.next19.i.2, %B90.us.i.2 ]
  %lsr.iv15.i.2 = phi i64 [ %lsr.iv.next.i.1, %B36.endif.us.i.2 ], [ %lsr.iv.next16.i.2, %B90.us.i.2 ]
  %.320.us.i.2 = icmp slt i64 %lsr.iv15.i.2, 0
  %17 = select i1 %.320.us.i.2, i64 %.pre-phi, i64 0
  %scevgep.i.2 = getelementptr i8, ptr %arg.frame.4, i64 %17
  %18 = shl i64 %lsr.iv15.i.2, 3
  %scevgep17.i.2 = getelementptr i8, ptr %scevgep.i.2, i64 %18
  %.336.us.i.2 = load double, ptr %scevgep17.i.2, align 8, !noalias !98
  %.344.le.us.i.2 = fsub double %.336.us.i.2, %.336.us.i.2
  %.345.le.us.i.2 = fcmp ord double %.344.le.us.i.2, 0.000000e+00
  br i1 %.345.le.us.i.2, label %B90.us.i.2, label %B788.endif.endif.endif

B90.us.i.2:                                       ; preds = %B92.us.i.2
  %lsr.iv.next16.i.2 = add i64 %lsr.iv15.i.2, 4
  %lsr.iv.next19.i.2 = add i64 %lsr.iv18.i.2, -1
  %exitcond.not.i.2 = icmp eq i64 %lsr.iv.next19.i.2, 0
  br i1 %exitcond.not.i.2, label %B90.B34.loopexit_crit_edge.us.i.2, label %B92.us.i.2

B90.B34.loopexit_crit_edge.us.i.2:                ; preds = %B90.us.i.2
  %exitcond195.not.i.2 = icmp eq i64 %.1271, 3
  br i1 %exitcond195.not.i.2, label %B788.endif.endif.endif, label %B36.endif.us.i.3

B36.endif.us.i.3:                                 ; preds = %B90.B34.loopexit_crit_edge.us.i.2
  %lsr.iv.next.i.2 = add i64 %.1266, 3
  br label %B92.us.i.3

B92.us.i.3:                                       ; preds = %B90.us.i.3, %B36.endif.us.i.3
  %lsr.iv18.i.3 = phi i64 [ %.184.i, %B36.endif.us.i.3 ], [ %lsr.iv.next19.i.3, %B90.us.i.3 ]
  %lsr.iv15.i.3 = phi i64 [ %lsr.iv.next.i.2, %B36.endif.us.i.3 ], [ %lsr.iv.next16.i.3, %B90.us.i.3 ]
  %.320.us.i.3 = icmp slt i64 %lsr.iv15.i.3, 0
  %19 = select i1 %.320.us.i.3, i64 %.pre-phi, i64 0
  %scevgep.i.3 = getelementptr i8, ptr %arg.frame.4, i64 %19
  %20 = shl i64 %lsr.iv15.i.3, 3
  %scevgep17.i.3 = getelementptr i8, ptr %scevgep.i.3, i64 %20
  %.336.us.i.3 = load double, ptr %scevgep17.i.3, align 8, !noalias !98
  %.344.le.us.i.3 = fsub double %.336.us.i.3, %.336.us.i.3
  %.345.le.us.i.3 = fcmp ord double %.344.le.us.i.3, 0.000000e+00
  br i1 %.345.le.us.i.3, label %B90.us.i.3, label %B788.endif.endif.endif

B90.us.i.3:                                       ; preds = %B92.us.i.3
  %lsr.iv.next16.i.3 = add i64 %lsr.iv15.i.3, 4
  %lsr.iv.next19.i.3 = add i64 %lsr.iv18.i.3, -1
  %exitcond.not.i.3 = icmp eq i64 %lsr.iv.next19.i.3, 0
  br i1 %exitcond.not.i.3, label %B90.B34.loopexit_crit_edge.us.i.3, label %B92.us.i.3

B90.B34.loopexit_crit_edge.us.i.3:                ; preds = %B90.us.i.3
  %exitcond195.not.i.3 = icmp eq i64 %.1271, 4
  br i1 %exitcond195.not.i.3, label %B788.endif.endif.endif, label %B92.us.i.4.preheader

B92.us.i.4.preheader:                             ; preds = %B90.B34.loopexit_crit_edge.us.i.3
  %21 = add i64 %58, %.1264
  br label %B92.us.i.4

B92.us.i.4:                                       ; preds = %B90.us.i.4, %B92.us.i.4.preheader
  %lsr.iv = phi i64 [ %21, %B92.us.i.4.preheader ], [ %lsr.iv.next, %B90.us.i.4 ]
  %lsr.iv18.i.4 = phi i64 [ %.184.i, %B92.us.i.4.preheader ], [ %lsr.iv.next19.i.4, %B90.us.i.4 ]
  %.320.us.i.4 = icmp slt i64 %lsr.iv, 0
  %22 = select i1 %.320.us.i.4, i64 %.pre-phi, i64 0
  %scevgep.i.4 = getelementptr i8, ptr %arg.frame.4, i64 %22
  %23 = shl i64 %lsr.iv, 3
  %scevgep = getelementptr i8, ptr %scevgep.i.4, i64 %23
  %.336.us.i.4 = load double, ptr %scevgep, align 8, !noalias !98
  %.344.le.us.i.4 = fsub double %.336.us.i.4, %.336.us.i.4
  %.345.le.us.i.4 = fcmp ord double %.344.le.us.i.4, 0.000000e+00
  br i1 %.345.le.us.i.4, label %B90.us.i.4, label %B788.endif.endif.endif

B90.us.i.4:                                       ; preds = %B92.us.i.4
  %lsr.iv.next19.i.4 = add i64 %lsr.iv18.i.4, -1
  %lsr.iv.next = add i64 %lsr.iv, 4
  %exitcond.not.i.4 = icmp eq i64 %lsr.iv.next19.i.4, 0
  br i1 %exitcond.not.i.4, label %B788.endif.endif.endif, label %B92.us.i.4

B1372:                                            ; preds = %B1244.endif
  %.1953 = icmp sgt i64 %.11.i31, 0
  br i1 %.1953, label %B1384, label %B1412

B1384:                                            ; preds = %B1372
  %.1957 = add nsw i64 %.11.i31, %.253
  %.1976.inv = icmp sgt i64 %.1957, 0
  %.1977 = select i1 %.1976.inv, i64 0, i64 %arg.frame.5.0
  %24 = getelementptr double, ptr %arg.frame.4, i64 %.1957
  %25 = getelementptr i8, ptr %24, i64 -8
  %.1991 = getelementptr double, ptr %25, i64 %.1977
  %sunkaddr114 = getelementptr i8, ptr %arg.meta.4, i64 48
  %.2096.pre = load i64, ptr %sunkaddr114, align 8
  %.pre = shl nsw i64 %.2096.pre, 2
  %.pre1410 = add nsw i64 %.pre, %arg.lane
  br label %B1470.endif

B1412:                                            ; preds = %B1372
  %sunkaddr115 = getelementptr i8, ptr %arg.meta.4, i64 48
  %.2030 = load i64, ptr %sunkaddr115, align 8
  %.2031 = shl nsw i64 %.2030, 2
  %.2033 = add nsw i64 %.2031, %arg.lane
  %.2047 = icmp slt i64 %.2033, 0
  %.2048 = select i1 %.2047, i64 %arg.frame.5.0, i64 0
  %26 = getelementptr double, ptr %arg.frame.4, i64 %.2033
  %.2062 = getelementptr double, ptr %26, i64 %.2048
  br label %B1470.endif

B1576:                                            ; preds = %B1576.lr.ph, %B1576
  %.224812881290 = phi i64 [ 0, %B1576.lr.ph ], [ %.2255, %B1576 ]
  %.2255 = add nuw nsw i64 %.224812881290, 1
  %sunkaddr116 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.2309 = load i64, ptr %sunkaddr116, align 8
  %27 = add i64 %.224812881290, %.2309
  %.2311 = shl nsw i64 %27, 2
  %.2315 = add i64 %.2313, %.2311
  %.2329 = icmp slt i64 %.2315, 0
  %.2330 = select i1 %.2329, i64 %arg.frame.5.0, i64 0
  %28 = getelementptr double, ptr %arg.frame.4, i64 %.2315
  %.2344 = getelementptr double, ptr %28, i64 %.2330
  %.2345 = load double, ptr %.2344, align 8
  %.2375 = load i64, ptr %arg.meta.4, align 8
  %29 = add i64 %.224812881290, %.2375
  %.2377 = shl nsw i64 %29, 2
  %.2379 = add nsw i64 %.2377, %arg.lane
  %.2393 = icmp slt i64 %.2379, 0
  %.2394 = select i1 %.2393, i64 %arg.frame.5.0, i64 0
  %30 = getelementptr double, ptr %arg.frame.4, i64 %.2379
  %.2408 = getelementptr double, ptr %30, i64 %.2394
  store double %.2345, ptr %.2408, align 8
  %exitcond1408.not = icmp eq i64 %.2162, %.2255
  br i1 %exitcond1408.not, label %common.ret, label %B1576

common.ret:                                       ; preds = %B1470.endif, %B1980, %B1912, %B1576
  %.sink = phi i64 [ 3, %B1470.endif ], [ 0, %B1912 ], [ 3, %B1576 ], [ 0, %B1980 ]
  store i64 %.sink, ptr %retptr, align 8
  ret i32 0

B1722:                                            ; preds = %B1244.endif
  br i1 %.93750, label %B1726.endif, label %B1980

B1780:                                            ; preds = %B1780.lr.ph, %B1780
  %.256212811283 = phi i64 [ 0, %B1780.lr.ph ], [ %.2569, %B1780 ]
  %.2569 = add nuw nsw i64 %.256212811283, 1
  %sunkaddr117 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.2623 = load i64, ptr %sunkaddr117, align 8
  %31 = add i64 %.256212811283, %.2623
  %.2625 = shl nsw i64 %31, 2
  %.2629 = add i64 %.2627, %.2625
  %.2643 = icmp slt i64 %.2629, 0
  %.2644 = select i1 %.2643, i64 %arg.frame.5.0, i64 0
  %32 = getelementptr double, ptr %arg.frame.4, i64 %.2629
  %.2658 = getelementptr double, ptr %32, i64 %.2644
  %.2659 = load double, ptr %.2658, align 8
  %.2689 = load i64, ptr %arg.meta.4, align 8
  %33 = add i64 %.256212811283, %.2689
  %.2691 = shl nsw i64 %33, 2
  %.2693 = add nsw i64 %.2691, %arg.lane
  %.2707 = icmp slt i64 %.2693, 0
  %.2708 = select i1 %.2707, i64 %arg.frame.5.0, i64 0
  %34 = getelementptr double, ptr %arg.frame.4, i64 %.2693
  %.2722 = getelementptr double, ptr %34, i64 %.2708
  store double %.2659, ptr %.2722, align 8
  %exitcond1407.not = icmp eq i64 %.2476, %.2569
  br i1 %exitcond1407.not, label %B1912, label %B1780

B1912:                                            ; preds = %B1726.endif, %B1780
  %sunkaddr118 = getelementptr i8, ptr %arg.meta.4, i64 48
  %.2762 = load i64, ptr %sunkaddr118, align 8
  %.2765 = shl nsw i64 %.2762, 2
  %.2767 = add nsw i64 %.2765, %arg.lane
  %.2784 = icmp slt i64 %.2767, 0
  %.2785 = select i1 %.2784, i64 %arg.frame.5.0, i64 0
  %35 = getelementptr double, ptr %arg.frame.4, i64 %.2767
  %.2799 = getelementptr double, ptr %35, i64 %.2785
  store double %.220, ptr %.2799, align 8
  br label %common.ret

B1980:                                            ; preds = %B1722
  %sunkaddr119 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.2838 = load i64, ptr %sunkaddr119, align 8
  %.2839 = shl nsw i64 %.2838, 2
  %.2841 = add nsw i64 %.2839, %arg.lane
  %.2855 = icmp slt i64 %.2841, 0
  %.2856 = select i1 %.2855, i64 %arg.frame.5.0, i64 0
  %36 = getelementptr double, ptr %arg.frame.4, i64 %.2841
  %.2870 = getelementptr double, ptr %36, i64 %.2856
  %.2871 = load double, ptr %.2870, align 8
  %.2872 = fcmp oeq double %.2871, 0x7FF0000000000000
  br i1 %.2872, label %common.ret, label %B536

B250.endif.endif:                                 ; preds = %B250.endif.endif, %B250.endif.endif.preheader
  %lsr.iv149 = phi i64 [ %.289, %B250.endif.endif.preheader ], [ %lsr.iv.next150, %B250.endif.endif ]
  %lsr.iv134 = phi i64 [ 0, %B250.endif.endif.preheader ], [ %lsr.iv.next135, %B250.endif.endif ]
  %37 = add i64 %arg.lane, %lsr.iv134
  %.546 = icmp slt i64 %37, 0
  %38 = select i1 %.546, i64 %4, i64 0
  %scevgep133 = getelementptr i8, ptr %scevgep132, i64 %38
  %39 = shl i64 %lsr.iv134, 3
  %scevgep136 = getelementptr i8, ptr %scevgep133, i64 %39
  %40 = add i64 %.148, %lsr.iv134
  %.562 = load double, ptr %scevgep136, align 8
  %.581 = icmp slt i64 %40, 0
  %41 = select i1 %.581, i64 %4, i64 0
  %scevgep147 = getelementptr i8, ptr %scevgep137, i64 %41
  %42 = shl i64 %lsr.iv134, 3
  %scevgep86 = getelementptr i8, ptr %scevgep147, i64 %42
  store double %.562, ptr %scevgep86, align 8
  %.581.1 = icmp slt i64 %40, -1
  %43 = select i1 %.581.1, i64 %5, i64 8
  %scevgep76 = getelementptr i8, ptr %scevgep137, i64 %43
  %44 = shl i64 %lsr.iv134, 3
  %scevgep85 = getelementptr i8, ptr %scevgep76, i64 %44
  store double %.562, ptr %scevgep85, align 8
  %.562.2 = load double, ptr %scevgep136, align 8
  %.581.2 = icmp slt i64 %40, -2
  %45 = select i1 %.581.2, i64 %6, i64 16
  %scevgep74 = getelementptr i8, ptr %scevgep137, i64 %45
  %46 = shl i64 %lsr.iv134, 3
  %scevgep84 = getelementptr i8, ptr %scevgep74, i64 %46
  store double %.562.2, ptr %scevgep84, align 8
  %.581.3 = icmp slt i64 %40, -3
  %47 = select i1 %.581.3, i64 %7, i64 24
  %scevgep72 = getelementptr i8, ptr %scevgep137, i64 %47
  %48 = shl i64 %lsr.iv134, 3
  %scevgep83 = getelementptr i8, ptr %scevgep72, i64 %48
  store double %.562.2, ptr %scevgep83, align 8
  %lsr.iv.next135 = add nuw i64 %lsr.iv134, 4
  %lsr.iv.next150 = add i64 %lsr.iv149, -1
  %exitcond.not = icmp eq i64 %lsr.iv.next150, 0
  br i1 %exitcond.not, label %B372.endif.endif, label %B250.endif.endif

B372.endif.endif:                                 ; preds = %B250.endif.endif, %B0.endif.B372.endif.endif_crit_edge
  %.pre-phi = phi i64 [ %.pre29, %B0.endif.B372.endif.endif_crit_edge ], [ %4, %B250.endif.endif ]
  %.755 = getelementptr i8, ptr %arg.meta.4, i64 48
  %.818 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.756 = load i64, ptr %.755, align 8
  %.757 = shl nsw i64 %.756, 2
  %.759 = add nsw i64 %.757, %arg.lane
  %.773 = icmp slt i64 %.759, 0
  %.774 = select i1 %.773, i64 %arg.frame.5.0, i64 0
  %49 = getelementptr double, ptr %arg.frame.4, i64 %.759
  %.788 = getelementptr double, ptr %49, i64 %.774
  %.789 = load double, ptr %.788, align 8
  %.819 = load i64, ptr %.818, align 8
  %.820 = shl nsw i64 %.819, 2
  %.823 = add i64 %.820, %.148
  %.837 = icmp slt i64 %.823, 0
  %.838 = select i1 %.837, i64 %arg.frame.5.0, i64 0
  %50 = getelementptr double, ptr %arg.frame.4, i64 %.823
  %.852 = getelementptr double, ptr %50, i64 %.838
  store double %.789, ptr %.852, align 8
  %.756.1 = load i64, ptr %.755, align 8
  %.757.1 = shl nsw i64 %.756.1, 2
  %.759.1 = add nsw i64 %.757.1, %arg.lane
  %.773.1 = icmp slt i64 %.759.1, 0
  %.774.1 = select i1 %.773.1, i64 %arg.frame.5.0, i64 0
  %51 = getelementptr double, ptr %arg.frame.4, i64 %.759.1
  %.788.1 = getelementptr double, ptr %51, i64 %.774.1
  %.789.1 = load double, ptr %.788.1, align 8
  %.819.1 = load i64, ptr %.818, align 8
  %.820.1 = shl nsw i64 %.819.1, 2
  %.822.1 = add i64 %.148, 1
  %.823.1 = add i64 %.820.1, %.822.1
  %.837.1 = icmp slt i64 %.823.1, 0
  %.838.1 = select i1 %.837.1, i64 %arg.frame.5.0, i64 0
  %52 = getelementptr double, ptr %arg.frame.4, i64 %.823.1
  %.852.1 = getelementptr double, ptr %52, i64 %.838.1
  store double %.789.1, ptr %.852.1, align 8
  %.756.2 = load i64, ptr %.755, align 8
  %.757.2 = shl nsw i64 %.756.2, 2
  %.759.2 = add nsw i64 %.757.2, %arg.lane
  %.773.2 = icmp slt i64 %.759.2, 0
  %.774.2 = select i1 %.773.2, i64 %arg.frame.5.0, i64 0
  %53 = getelementptr double, ptr %arg.frame.4, i64 %.759.2
  %.788.2 = getelementptr double, ptr %53, i64 %.774.2
  %.789.2 = load double, ptr %.788.2, align 8
  %.819.2 = load i64, ptr %.818, align 8
  %.820.2 = shl nsw i64 %.819.2, 2
  %.822.2 = add i64 %.148, 2
  %.823.2 = add i64 %.820.2, %.822.2
  %.837.2 = icmp slt i64 %.823.2, 0
  %.838.2 = select i1 %.837.2, i64 %arg.frame.5.0, i64 0
  %54 = getelementptr double, ptr %arg.frame.4, i64 %.823.2
  %.852.2 = getelementptr double, ptr %54, i64 %.838.2
  store double %.789.2, ptr %.852.2, align 8
  %.756.3 = load i64, ptr %.755, align 8
  %.757.3 = shl nsw i64 %.756.3, 2
  %.759.3 = add nsw i64 %.757.3, %arg.lane
  %.773.3 = icmp slt i64 %.759.3, 0
  %.774.3 = select i1 %.773.3, i64 %arg.frame.5.0, i64 0
  %55 = getelementptr double, ptr %arg.frame.4, i64 %.759.3
  %.788.3 = getelementptr double, ptr %55, i64 %.774.3
  %.789.3 = load double, ptr %.788.3, align 8
  %.819.3 = load i64, ptr %.818, align 8
  %.820.3 = shl nsw i64 %.819.3, 2
  %.822.3 = add i64 %.148, 3
  %.823.3 = add i64 %.820.3, %.822.3
  %.837.3 = icmp slt i64 %.823.3, 0
  %.838.3 = select i1 %.837.3, i64 %arg.frame.5.0, i64 0
  %56 = getelementptr double, ptr %arg.frame.4, i64 %.823.3
  %.852.3 = getelementptr double, ptr %56, i64 %.838.3
  store double %.789.3, ptr %.852.3, align 8
  %.875 = icmp slt i64 %arg.notes, -2
  %.1229 = getelementptr double, ptr %arg.frame.4, i64 %.148
  %.149.i = icmp slt i64 %.253, 0
  %57 = getelementptr double, ptr %arg.frame.4, i64 %.253
  %.149.1.i = icmp slt i64 %.253, -1
  %.149.2.i = icmp slt i64 %.253, -2
  %.149.3.i = icmp slt i64 %.253, -3
  %.11.i = add i64 %.253, -1
  %invariant.op = add i64 %.253, 1
  %invariant.op111 = add i64 %.253, 2
  %invariant.op113 = add i64 %.253, 3
  %58 = add i64 %.148, 4
  %59 = shl i64 %.118, 3
  %60 = shl i64 %arg.meta.5.0, 3
  %sunkaddr = select i1 %.875, i64 %60, i64 0
  %sunkaddr155 = select i1 %.149.i, i64 %.pre-phi, i64 0
  %sunkaddr159 = select i1 %.149.1.i, i64 %.pre-phi, i64 0
  %sunkaddr164 = select i1 %.149.2.i, i64 %.pre-phi, i64 0
  %sunkaddr178 = select i1 %.149.3.i, i64 %.pre-phi, i64 0
  %61 = shl i64 %arg.states.5.0, 3
  br label %B536

B536.endif:                                       ; preds = %B30.endif.3.i
  %sunkaddr120 = getelementptr i8, ptr %57, i64 %sunkaddr178
  %sunkaddr121 = getelementptr i8, ptr %sunkaddr120, i64 24
  store double %.113.i33.i, ptr %sunkaddr121, align 8, !noalias !88
  br label %B788

B708.lr.ph:                                       ; preds = %B30.endif.3.i, %B30.endif.2.i, %B30.endif.1.i, %B536
  %.not = phi i1 [ false, %B30.endif.2.i ], [ true, %B30.endif.3.i ], [ false, %B30.endif.1.i ], [ false, %B536 ]
  %filled.3.1.i.ph = phi i64 [ 2, %B30.endif.2.i ], [ 3, %B30.endif.3.i ], [ 1, %B30.endif.1.i ], [ 0, %B536 ]
  %62 = fcmp ueq double %.220, 0x7FF0000000000000
  br i1 %62, label %pred.store.continue, label %pred.store.continue86

pred.store.continue86:                            ; preds = %B708.lr.ph
  %n.rnd.up73 = sub nuw nsw i64 5, %filled.3.1.i.ph
  %n.vec75 = and i64 %n.rnd.up73, 6
  %trip.count.minus.176 = xor i64 %filled.3.1.i.ph, 2
  %63 = add nsw i64 %filled.3.1.i.ph, %.253
  %64 = icmp slt i64 %63, 0
  %65 = select i1 %64, i64 %arg.frame.5.0, i64 0
  %66 = getelementptr double, ptr %arg.frame.4, i64 %63
  %67 = getelementptr double, ptr %66, i64 %65
  store double %.220, ptr %67, align 8
  br i1 %.not, label %pred.store.continue88, label %pred.store.if87

pred.store.if87:                                  ; preds = %pred.store.continue86
  %.reass = add i64 %filled.3.1.i.ph, %invariant.op
  %68 = icmp slt i64 %.reass, 0
  %69 = select i1 %68, i64 %arg.frame.5.0, i64 0
  %70 = getelementptr double, ptr %arg.frame.4, i64 %.reass
  %71 = getelementptr double, ptr %70, i64 %69
  store double %.220, ptr %71, align 8
  br label %pred.store.continue88

pred.store.continue88:                            ; preds = %pred.store.if87, %pred.store.continue86
  %72 = icmp eq i64 %n.vec75, 2
  br i1 %72, label %B788, label %vector.body79.1, !llvm.loop !101

vector.body79.1:                                  ; preds = %pred.store.continue88
  %73 = icmp samesign ugt i64 %trip.count.minus.176, 1
  br i1 %73, label %pred.store.if85.1, label %pred.store.continue86.1

pred.store.if85.1:                                ; preds = %vector.body79.1
  %.reass112 = add i64 %filled.3.1.i.ph, %invariant.op111
  %74 = icmp slt i64 %.reass112, 0
  %75 = select i1 %74, i64 %arg.frame.5.0, i64 0
  %76 = getelementptr double, ptr %arg.frame.4, i64 %.reass112
  %77 = getelementptr double, ptr %76, i64 %75
  store double %.220, ptr %77, align 8
  br label %pred.store.continue86.1

pred.store.continue86.1:                          ; preds = %pred.store.if85.1, %vector.body79.1
  br i1 %or.cond.i, label %pred.store.if87.1, label %B788

pred.store.if87.1:                                ; preds = %pred.store.continue86.1
  %.reass114 = add i64 %filled.3.1.i.ph, %invariant.op113
  %78 = icmp slt i64 %.reass114, 0
  %79 = select i1 %78, i64 %arg.frame.5.0, i64 0
  %80 = getelementptr double, ptr %arg.frame.4, i64 %.reass114
  %81 = getelementptr double, ptr %80, i64 %79
  store double %.220, ptr %81, align 8
  br label %B788

pred.store.continue:                              ; preds = %B708.lr.ph
  %82 = tail call i64 @llvm.umax.i64(i64 %filled.3.1.i.ph, i64 1)
  %.1112 = add i64 %.11.i, %82
  %.1126 = icmp slt i64 %.1112, 0
  %.1127 = select i1 %.1126, i64 %arg.frame.5.0, i64 0
  %83 = getelementptr double, ptr %arg.frame.4, i64 %.1112
  %.1141 = getelementptr double, ptr %83, i64 %.1127
  %.1142.pre = load double, ptr %.1141, align 8
  %n.rnd.up = sub nuw nsw i64 5, %filled.3.1.i.ph
  %n.vec = and i64 %n.rnd.up, 6
  %trip.count.minus.1 = xor i64 %filled.3.1.i.ph, 2
  %84 = add nsw i64 %filled.3.1.i.ph, %.253
  %85 = icmp slt i64 %84, 0
  %86 = select i1 %85, i64 %arg.frame.5.0, i64 0
  %87 = getelementptr double, ptr %arg.frame.4, i64 %84
  %88 = getelementptr double, ptr %87, i64 %86
  store double %.1142.pre, ptr %88, align 8
  br i1 %.not, label %pred.store.continue71, label %pred.store.if70

pred.store.if70:                                  ; preds = %pred.store.continue
  %.reass116 = add i64 %filled.3.1.i.ph, %invariant.op
  %89 = icmp slt i64 %.reass116, 0
  %90 = select i1 %89, i64 %arg.frame.5.0, i64 0
  %91 = getelementptr double, ptr %arg.frame.4, i64 %.reass116
  %92 = getelementptr double, ptr %91, i64 %90
  store double %.1142.pre, ptr %92, align 8
  br label %pred.store.continue71

pred.store.continue71:                            ; preds = %pred.store.if70, %pred.store.continue
  %93 = icmp eq i64 %n.vec, 2
  br i1 %93, label %B788, label %vector.body.1, !llvm.loop !104

vector.body.1:                                    ; preds = %pred.store.continue71
  %94 = icmp samesign ugt i64 %trip.count.minus.1, 1
  br i1 %94, label %pred.store.if.1, label %pred.store.continue.1

pred.store.if.1:                                  ; preds = %vector.body.1
  %.reass118 = add i64 %filled.3.1.i.ph, %invariant.op111
  %95 = icmp slt i64 %.reass118, 0
  %96 = select i1 %95, i64 %arg.frame.5.0, i64 0
  %97 = getelementptr double, ptr %arg.frame.4, i64 %.reass118
  %98 = getelementptr double, ptr %97, i64 %96
  store double %.1142.pre, ptr %98, align 8
  br label %pred.store.continue.1

pred.store.continue.1:                            ; preds = %pred.store.if.1, %vector.body.1
  br i1 %or.cond.i, label %pred.store.if70.1, label %B788

pred.store.if70.1:                                ; preds = %pred.store.continue.1
  %.reass120 = add i64 %filled.3.1.i.ph, %invariant.op113
  %99 = icmp slt i64 %.reass120, 0
  %100 = select i1 %99, i64 %arg.frame.5.0, i64 0
  %101 = getelementptr double, ptr %arg.frame.4, i64 %.reass120
  %102 = getelementptr double, ptr %101, i64 %100
  store double %.1142.pre, ptr %102, align 8
  br label %B788

B788.endif.endif.endif:                           ; preds = %B90.us.i.4, %B92.us.i.4, %B90.B34.loopexit_crit_edge.us.i.3, %B92.us.i.3, %B90.B34.loopexit_crit_edge.us.i.2, %B92.us.i.2, %B90.B34.loopexit_crit_edge.us.i.1, %B92.us.i.1, %B90.B34.loopexit_crit_edge.us.i, %B92.us.i, %B36.endif.lr.ph.i, %B788
  %storemerge159.i = phi i64 [ 0, %B788 ], [ 2, %B90.B34.loopexit_crit_edge.us.i.1 ], [ %.1271, %B36.endif.lr.ph.i ], [ 2, %B92.us.i.2 ], [ 3, %B92.us.i.3 ], [ 4, %B92.us.i.4 ], [ 1, %B92.us.i.1 ], [ 1, %B90.B34.loopexit_crit_edge.us.i ], [ 4, %B90.B34.loopexit_crit_edge.us.i.3 ], [ 3, %B90.B34.loopexit_crit_edge.us.i.2 ], [ 5, %B90.us.i.4 ], [ 0, %B92.us.i ]
  %103 = icmp slt i64 %.118, 1
  %.11.i31 = tail call i64 @llvm.smin.i64(i64 %storemerge159.i, i64 %filled.3.1.i52)
  %.14301225.not = icmp slt i64 %.11.i31, 1
  %brmerge = select i1 %.14301225.not, i1 true, i1 %103
  br i1 %brmerge, label %B1244.endif, label %B1064.us.preheader

B1064.us.preheader:                               ; preds = %B788.endif.endif.endif
  br label %B1064.us

B1064.us:                                         ; preds = %B1064.us, %B1064.us.preheader
  %.155712131215.us = phi i64 [ %.1564.us, %B1064.us ], [ 0, %B1064.us.preheader ]
  %.1564.us = add nuw nsw i64 %.155712131215.us, 1
  %sunkaddr122 = getelementptr i8, ptr %arg.meta.4, i64 304
  %.1618.us = load i64, ptr %sunkaddr122, align 8
  %.1620.us = mul nsw i64 %.1618.us, %.88
  %.1624.us = add i64 %.1620.us, %.891
  %.1626.us = mul nsw i64 %.1624.us, %.118
  %104 = add i64 %.155712131215.us, %.1626.us
  %sunkaddr123 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.1657.us = load i64, ptr %sunkaddr123, align 8
  %sunkaddr124 = getelementptr i8, ptr %arg.meta.4, i64 584
  %.1687.us = load i64, ptr %sunkaddr124, align 8
  %105 = add i64 %.155712131215.us, %.1687.us
  %.1702.us = icmp slt i64 %105, 0
  %.1703.us = select i1 %.1702.us, i64 %arg.meta.5.0, i64 0
  %106 = getelementptr i64, ptr %arg.meta.4, i64 %105
  %.1717.us = getelementptr i64, ptr %106, i64 %.1703.us
  %.1718.us = load i64, ptr %.1717.us, align 8
  %.1719.us = add nsw i64 %.1718.us, %.1657.us
  %.1720.us = shl nsw i64 %.1719.us, 2
  %.1724.us = add i64 %.1720.us, %.148
  %.1738.us = icmp slt i64 %.1724.us, 0
  %.1739.us = select i1 %.1738.us, i64 %arg.frame.5.0, i64 0
  %107 = getelementptr double, ptr %arg.frame.4, i64 %.1724.us
  %.1753.us = getelementptr double, ptr %107, i64 %.1739.us
  %.1754.us = load double, ptr %.1753.us, align 8
  %.1768.us = icmp slt i64 %104, 0
  %.1769.us = select i1 %.1768.us, i64 %arg.states.5.0, i64 0
  %108 = getelementptr double, ptr %arg.states.4, i64 %104
  %.1783.us = getelementptr double, ptr %108, i64 %.1769.us
  store double %.1754.us, ptr %.1783.us, align 8
  %exitcond1405.not = icmp eq i64 %.118, %.1564.us
  br i1 %exitcond1405.not, label %B1062.B1028.loopexit_crit_edge.us, label %B1064.us

B1062.B1028.loopexit_crit_edge.us:                ; preds = %B1064.us
  %exitcond1406.not = icmp eq i64 %.11.i31, 1
  br i1 %exitcond1406.not, label %B1244.endif, label %B1030.endif.us.1

B1030.endif.us.1:                                 ; preds = %B1062.B1028.loopexit_crit_edge.us
  %.1622.us.1 = add i64 %.891, 1
  br label %B1064.us.1

B1064.us.1:                                       ; preds = %B1064.us.1, %B1030.endif.us.1
  %.155712131215.us.1 = phi i64 [ 0, %B1030.endif.us.1 ], [ %.1564.us.1, %B1064.us.1 ]
  %.1564.us.1 = add nuw nsw i64 %.155712131215.us.1, 1
  %sunkaddr125 = getelementptr i8, ptr %arg.meta.4, i64 304
  %.1618.us.1 = load i64, ptr %sunkaddr125, align 8
  %.1620.us.1 = mul nsw i64 %.1618.us.1, %.88
  %.1624.us.1 = add i64 %.1622.us.1, %.1620.us.1
  %.1626.us.1 = mul nsw i64 %.1624.us.1, %.118
  %109 = add i64 %.155712131215.us.1, %.1626.us.1
  %sunkaddr126 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.1657.us.1 = load i64, ptr %sunkaddr126, align 8
  %sunkaddr127 = getelementptr i8, ptr %arg.meta.4, i64 584
  %.1687.us.1 = load i64, ptr %sunkaddr127, align 8
  %110 = add i64 %.155712131215.us.1, %.1687.us.1
  %.1702.us.1 = icmp slt i64 %110, 0
  %.1703.us.1 = select i1 %.1702.us.1, i64 %arg.meta.5.0, i64 0
  %111 = getelementptr i64, ptr %arg.meta.4, i64 %110
  %.1717.us.1 = getelementptr i64, ptr %111, i64 %.1703.us.1
  %.1718.us.1 = load i64, ptr %.1717.us.1, align 8
  %.1719.us.1 = add nsw i64 %.1718.us.1, %.1657.us.1
  %.1720.us.1 = shl nsw i64 %.1719.us.1, 2
  %.1724.us.1 = add i64 %.1720.us.1, %.822.1
  %.1738.us.1 = icmp slt i64 %.1724.us.1, 0
  %.1739.us.1 = select i1 %.1738.us.1, i64 %arg.frame.5.0, i64 0
  %112 = getelementptr double, ptr %arg.frame.4, i64 %.1724.us.1
  %.1753.us.1 = getelementptr double, ptr %112, i64 %.1739.us.1
  %.1754.us.1 = load double, ptr %.1753.us.1, align 8
  %.1768.us.1 = icmp slt i64 %109, 0
  %113 = mul i64 %.1624.us.1, %59
  %114 = select i1 %.1768.us.1, i64 %61, i64 0
  %115 = shl i64 %.155712131215.us.1, 3
  %116 = add i64 %114, %113
  %scevgep77 = getelementptr i8, ptr %arg.states.4, i64 %116
  %scevgep78 = getelementptr i8, ptr %scevgep77, i64 %115
  store double %.1754.us.1, ptr %scevgep78, align 8
  %exitcond1405.not.1 = icmp eq i64 %.118, %.1564.us.1
  br i1 %exitcond1405.not.1, label %B1062.B1028.loopexit_crit_edge.us.1, label %B1064.us.1

B1062.B1028.loopexit_crit_edge.us.1:              ; preds = %B1064.us.1
  %exitcond1406.not.1 = icmp eq i64 %.11.i31, 2
  br i1 %exitcond1406.not.1, label %B1244.endif, label %B1030.endif.us.2

B1030.endif.us.2:                                 ; preds = %B1062.B1028.loopexit_crit_edge.us.1
  %.1622.us.2 = add i64 %.891, 2
  br label %B1064.us.2

B1064.us.2:                                       ; preds = %B1064.us.2, %B1030.endif.us.2
  %.155712131215.us.2 = phi i64 [ 0, %B1030.endif.us.2 ], [ %.1564.us.2, %B1064.us.2 ]
  %.1564.us.2 = add nuw nsw i64 %.155712131215.us.2, 1
  %sunkaddr128 = getelementptr i8, ptr %arg.meta.4, i64 304
  %.1618.us.2 = load i64, ptr %sunkaddr128, align 8
  %.1620.us.2 = mul nsw i64 %.1618.us.2, %.88
  %.1624.us.2 = add i64 %.1622.us.2, %.1620.us.2
  %.1626.us.2 = mul nsw i64 %.1624.us.2, %.118
  %117 = add i64 %.155712131215.us.2, %.1626.us.2
  %sunkaddr129 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.1657.us.2 = load i64, ptr %sunkaddr129, align 8
  %sunkaddr130 = getelementptr i8, ptr %arg.meta.4, i64 584
  %.1687.us.2 = load i64, ptr %sunkaddr130, align 8
  %118 = add i64 %.155712131215.us.2, %.1687.us.2
  %.1702.us.2 = icmp slt i64 %118, 0
  %.1703.us.2 = select i1 %.1702.us.2, i64 %arg.meta.5.0, i64 0
  %119 = getelementptr i64, ptr %arg.meta.4, i64 %118
  %.1717.us.2 = getelementptr i64, ptr %119, i64 %.1703.us.2
  %.1718.us.2 = load i64, ptr %.1717.us.2, align 8
  %.1719.us.2 = add nsw i64 %.1718.us.2, %.1657.us.2
  %.1720.us.2 = shl nsw i64 %.1719.us.2, 2
  %.1724.us.2 = add i64 %.1720.us.2, %.822.2
  %.1738.us.2 = icmp slt i64 %.1724.us.2, 0
  %.1739.us.2 = select i1 %.1738.us.2, i64 %arg.frame.5.0, i64 0
  %120 = getelementptr double, ptr %arg.frame.4, i64 %.1724.us.2
  %.1753.us.2 = getelementptr double, ptr %120, i64 %.1739.us.2
  %.1754.us.2 = load double, ptr %.1753.us.2, align 8
  %.1768.us.2 = icmp slt i64 %117, 0
  %121 = mul i64 %.1624.us.2, %59
  %122 = select i1 %.1768.us.2, i64 %61, i64 0
  %123 = shl i64 %.155712131215.us.2, 3
  %124 = add i64 %122, %121
  %scevgep79 = getelementptr i8, ptr %arg.states.4, i64 %124
  %scevgep80 = getelementptr i8, ptr %scevgep79, i64 %123
  store double %.1754.us.2, ptr %scevgep80, align 8
  %exitcond1405.not.2 = icmp eq i64 %.118, %.1564.us.2
  br i1 %exitcond1405.not.2, label %B1062.B1028.loopexit_crit_edge.us.2, label %B1064.us.2

B1062.B1028.loopexit_crit_edge.us.2:              ; preds = %B1064.us.2
  %exitcond1406.not.2 = icmp eq i64 %.11.i31, 3
  br i1 %exitcond1406.not.2, label %B1244.endif, label %B1030.endif.us.3

B1030.endif.us.3:                                 ; preds = %B1062.B1028.loopexit_crit_edge.us.2
  %.1622.us.3 = add i64 %.891, 3
  br label %B1064.us.3

B1064.us.3:                                       ; preds = %B1064.us.3, %B1030.endif.us.3
  %.155712131215.us.3 = phi i64 [ 0, %B1030.endif.us.3 ], [ %.1564.us.3, %B1064.us.3 ]
  %.1564.us.3 = add nuw nsw i64 %.155712131215.us.3, 1
  %sunkaddr131 = getelementptr i8, ptr %arg.meta.4, i64 304
  %.1618.us.3 = load i64, ptr %sunkaddr131, align 8
  %.1620.us.3 = mul nsw i64 %.1618.us.3, %.88
  %.1624.us.3 = add i64 %.1622.us.3, %.1620.us.3
  %.1626.us.3 = mul nsw i64 %.1624.us.3, %.118
  %125 = add i64 %.155712131215.us.3, %.1626.us.3
  %sunkaddr132 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.1657.us.3 = load i64, ptr %sunkaddr132, align 8
  %sunkaddr133 = getelementptr i8, ptr %arg.meta.4, i64 584
  %.1687.us.3 = load i64, ptr %sunkaddr133, align 8
  %126 = add i64 %.155712131215.us.3, %.1687.us.3
  %.1702.us.3 = icmp slt i64 %126, 0
  %.1703.us.3 = select i1 %.1702.us.3, i64 %arg.meta.5.0, i64 0
  %127 = getelementptr i64, ptr %arg.meta.4, i64 %126
  %.1717.us.3 = getelementptr i64, ptr %127, i64 %.1703.us.3
  %.1718.us.3 = load i64, ptr %.1717.us.3, align 8
  %.1719.us.3 = add nsw i64 %.1718.us.3, %.1657.us.3
  %.1720.us.3 = shl nsw i64 %.1719.us.3, 2
  %.1724.us.3 = add i64 %.1720.us.3, %.822.3
  %.1738.us.3 = icmp slt i64 %.1724.us.3, 0
  %.1739.us.3 = select i1 %.1738.us.3, i64 %arg.frame.5.0, i64 0
  %128 = getelementptr double, ptr %arg.frame.4, i64 %.1724.us.3
  %.1753.us.3 = getelementptr double, ptr %128, i64 %.1739.us.3
  %.1754.us.3 = load double, ptr %.1753.us.3, align 8
  %.1768.us.3 = icmp slt i64 %125, 0
  %129 = mul i64 %.1624.us.3, %59
  %130 = select i1 %.1768.us.3, i64 %61, i64 0
  %131 = shl i64 %.155712131215.us.3, 3
  %132 = add i64 %130, %129
  %scevgep81 = getelementptr i8, ptr %arg.states.4, i64 %132
  %scevgep82 = getelementptr i8, ptr %scevgep81, i64 %131
  store double %.1754.us.3, ptr %scevgep82, align 8
  %exitcond1405.not.3 = icmp eq i64 %.118, %.1564.us.3
  br i1 %exitcond1405.not.3, label %B1244.endif, label %B1064.us.3

B1244.endif:                                      ; preds = %B1064.us.3, %B1062.B1028.loopexit_crit_edge.us.2, %B1062.B1028.loopexit_crit_edge.us.1, %B1062.B1028.loopexit_crit_edge.us, %B788.endif.endif.endif
  %133 = icmp slt i64 %storemerge159.i, %.1271
  %.1799 = add nsw i64 %.11.i31, %.891
  %sunkaddr134 = getelementptr i8, ptr %0, i64 %sunkaddr
  %sunkaddr135 = getelementptr i8, ptr %sunkaddr134, i64 16
  store i64 %.1799, ptr %sunkaddr135, align 8
  %sunkaddr136 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i = load i64, ptr %sunkaddr136, align 8, !noalias !105
  %sunkaddr137 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i = load i64, ptr %sunkaddr137, align 8, !noalias !105
  %.82.i = mul nsw i64 %.81.i, %.88
  %.83.i = add i64 %.52.i, %.1799
  %.84.i = add i64 %.83.i, %.82.i
  %.97.i = icmp slt i64 %.84.i, 0
  %.98.i = select i1 %.97.i, i64 %arg.tables.5.0, i64 0
  %134 = getelementptr double, ptr %arg.tables.4, i64 %.84.i
  %.112.i = getelementptr double, ptr %134, i64 %.98.i
  %.113.i = load double, ptr %.112.i, align 8, !noalias !105
  %sunkaddr138 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.1898 = load i64, ptr %sunkaddr138, align 8
  %.1899 = shl nsw i64 %.1898, 2
  %.1901 = add nsw i64 %.1899, %arg.lane
  %.1915 = icmp slt i64 %.1901, 0
  %.1916 = select i1 %.1915, i64 %arg.frame.5.0, i64 0
  %135 = getelementptr double, ptr %arg.frame.4, i64 %.1901
  %.1930 = getelementptr double, ptr %135, i64 %.1916
  store double %.113.i, ptr %.1930, align 8
  br i1 %133, label %B1372, label %B1722

B1470.endif:                                      ; preds = %B1412, %B1384
  %.2099.pre-phi = phi i64 [ %.pre1410, %B1384 ], [ %.2033, %B1412 ]
  %"$phi1470.0.2.0.in" = phi ptr [ %.1991, %B1384 ], [ %.2062, %B1412 ]
  %"$phi1470.0.2.0" = load double, ptr %"$phi1470.0.2.0.in", align 8
  %.2114 = icmp slt i64 %.2099.pre-phi, 0
  %.2115 = select i1 %.2114, i64 %arg.frame.5.0, i64 0
  %136 = getelementptr double, ptr %arg.frame.4, i64 %.2099.pre-phi
  %.2129 = getelementptr double, ptr %136, i64 %.2115
  store double %"$phi1470.0.2.0", ptr %.2129, align 8
  %sunkaddr139 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.2162 = load i64, ptr %sunkaddr139, align 8
  %.22421289.not = icmp slt i64 %.2162, 1
  br i1 %.22421289.not, label %common.ret, label %B1576.lr.ph

B1576.lr.ph:                                      ; preds = %B1470.endif
  %.2313 = add i64 %storemerge159.i, %.148
  br label %B1576

B1726.endif:                                      ; preds = %B1722
  %sunkaddr140 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.2476 = load i64, ptr %sunkaddr140, align 8
  %.25561282.not = icmp slt i64 %.2476, 1
  br i1 %.25561282.not, label %B1912, label %B1780.lr.ph

B1780.lr.ph:                                      ; preds = %B1726.endif
  %.2627 = add i64 %.11.i31, %.148
  br label %B1780
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

define internal range(i32 -1, -2) i32 @jumps.apply_stop.20(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes, i64 %arg.j) local_unnamed_addr {
B0.endif.endif.endif:
  %.83.i7 = alloca ptr, align 8
  %excinfo.1.i8 = alloca ptr, align 8
  %.61 = icmp slt i64 %arg.j, -1
  %.62 = select i1 %.61, i64 %arg.tables.5.0, i64 0
  %0 = getelementptr double, ptr %arg.tables.4, i64 %arg.j
  %1 = getelementptr i8, ptr %0, i64 8
  %.76 = getelementptr double, ptr %1, i64 %.62
  %.77 = load double, ptr %.76, align 8
  %.5.i = fptosi double %.77 to i64
  %.119 = icmp slt i64 %arg.j, -2
  %.120 = select i1 %.119, i64 %arg.tables.5.0, i64 0
  %2 = getelementptr i8, ptr %0, i64 16
  %.134 = getelementptr double, ptr %2, i64 %.120
  %.135 = load double, ptr %.134, align 8
  %.5.i55 = fptosi double %.135 to i64
  %.175 = icmp slt i64 %arg.j, -3
  %.176 = select i1 %.175, i64 %arg.tables.5.0, i64 0
  %3 = getelementptr i8, ptr %0, i64 24
  %.190 = getelementptr double, ptr %3, i64 %.176
  %.191 = load double, ptr %.190, align 8
  %.220 = getelementptr i8, ptr %arg.meta.4, i64 344
  %.221 = load i64, ptr %.220, align 8
  %.250 = getelementptr i8, ptr %arg.meta.4, i64 352
  %.251 = load i64, ptr %.250, align 8
  %.318 = icmp sgt i64 %.251, 0
  br i1 %.318, label %B216.lr.ph, label %B310

B216:                                             ; preds = %B216.lr.ph, %B216.backedge
  %lsr.iv4 = phi i64 [ %51, %B216.lr.ph ], [ %lsr.iv.next5, %B216.backedge ]
  %lsr.iv88 = phi i64 [ %.410, %B216.lr.ph ], [ %lsr.iv.next89, %B216.backedge ]
  %moves.2.0697 = phi i1 [ false, %B216.lr.ph ], [ %moves.2.0697.be, %B216.backedge ]
  br i1 %moves.2.0697, label %B256.thread, label %B256

B256:                                             ; preds = %B216
  %.428 = icmp slt i64 %lsr.iv88, 0
  %4 = select i1 %.428, i64 %50, i64 0
  %scevgep87 = getelementptr i8, ptr %arg.tables.4, i64 %4
  %5 = shl i64 %lsr.iv88, 3
  %scevgep90 = getelementptr i8, ptr %scevgep87, i64 %5
  %.444 = load double, ptr %scevgep90, align 8
  %.445 = fcmp une double %.444, 0.000000e+00
  %exitcond.not = icmp eq i64 %lsr.iv4, 0
  br i1 %exitcond.not, label %B260, label %B216.backedge

B216.backedge:                                    ; preds = %B256.thread, %B256
  %moves.2.0697.be = phi i1 [ %.445, %B256 ], [ true, %B256.thread ]
  %lsr.iv.next89 = add i64 %lsr.iv88, 1
  %lsr.iv.next5 = add i64 %lsr.iv4, -1
  br label %B216

B256.thread:                                      ; preds = %B216
  %exitcond.not4 = icmp eq i64 %lsr.iv4, 0
  br i1 %exitcond.not4, label %B264, label %B216.backedge

B260:                                             ; preds = %B256
  %6 = fcmp une double %.444, 0.000000e+00
  br i1 %6, label %B264, label %B310

B264:                                             ; preds = %B260, %B256.thread
  call void @llvm.lifetime.start.p0(ptr nonnull %.83.i7)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i8)
  %.91.i = call i32 @lanes.measure.11(ptr nonnull %.83.i7, ptr nonnull %excinfo.1.i8, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 41, i64 29, i64 30), !noalias !108
  switch i32 %.91.i, label %common.ret.sink.split [
    i32 -2, label %B0.endif.endif.i
    i32 0, label %B0.endif.endif.i
  ], !prof !37

B0.endif.endif.i:                                 ; preds = %B264, %B264
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 352
  %.142.i = load i64, ptr %sunkaddr, align 8, !noalias !108
  %.222233.not.i = icmp slt i64 %.142.i, 1
  %.343223.not.i = icmp slt i64 %.221, 1
  %or.cond.i = select i1 %.222233.not.i, i1 true, i1 %.343223.not.i
  br i1 %or.cond.i, label %jumps.shift.23, label %B154.endif.us.i.preheader

B154.endif.us.i.preheader:                        ; preds = %B0.endif.endif.i
  br label %B154.endif.us.i

B154.endif.us.i:                                  ; preds = %B186.B152.loopexit_crit_edge.us.i, %B154.endif.us.i.preheader
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B186.B152.loopexit_crit_edge.us.i ], [ %.221, %B154.endif.us.i.preheader ]
  %.228228234.us.i = phi i64 [ %.512.us.i, %B186.B152.loopexit_crit_edge.us.i ], [ 0, %B154.endif.us.i.preheader ]
  %.449.us.i = add nsw i64 %.228228234.us.i, %.410
  %.463.us.i = icmp slt i64 %.449.us.i, 0
  %7 = getelementptr double, ptr %arg.tables.4, i64 %.449.us.i
  %sunkaddr1.i = select i1 %.463.us.i, i64 %50, i64 0
  br label %B188.us.i

B188.us.i:                                        ; preds = %B188.us.i, %B154.endif.us.i
  %.349222224.us.i = phi i64 [ 0, %B154.endif.us.i ], [ %.356.us.i, %B188.us.i ]
  %.356.us.i = add nuw nsw i64 %.349222224.us.i, 1
  %sunkaddr6 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.410.us.i = load i64, ptr %sunkaddr6, align 8, !noalias !108
  %8 = add i64 %.349222224.us.i, %.410.us.i
  %.412.us.i = shl nsw i64 %8, 2
  %.414.us.i = add nsw i64 %.412.us.i, %arg.lane
  %.428.us.i = icmp slt i64 %.414.us.i, 0
  %.429.us.i = select i1 %.428.us.i, i64 %arg.frame.5.0, i64 0
  %9 = getelementptr double, ptr %arg.frame.4, i64 %.414.us.i
  %.443.us.i = getelementptr double, ptr %9, i64 %.429.us.i
  %.444.us.i = load double, ptr %.443.us.i, align 8, !noalias !108
  %sunkaddr7 = getelementptr inbounds i8, ptr %7, i64 %sunkaddr1.i
  %.479.us.i = load double, ptr %sunkaddr7, align 8, !noalias !108
  %.480.us.i = fmul double %.444.us.i, %.479.us.i
  %.510.us.i = load i64, ptr %arg.meta.4, align 8, !noalias !108
  %10 = add i64 %lsr.iv.i, %.349222224.us.i
  %11 = add i64 %10, %.510.us.i
  %.517.us.i = shl nsw i64 %11, 2
  %.519.us.i = add nsw i64 %.517.us.i, %arg.lane
  %.533.us.i = icmp slt i64 %.519.us.i, 0
  %.534.us.i = select i1 %.533.us.i, i64 %arg.frame.5.0, i64 0
  %12 = getelementptr double, ptr %arg.frame.4, i64 %.519.us.i
  %.548.us.i = getelementptr double, ptr %12, i64 %.534.us.i
  %.549.us.i = load double, ptr %.548.us.i, align 8, !noalias !108
  %.550.us.i = fadd double %.480.us.i, %.549.us.i
  store double %.550.us.i, ptr %.548.us.i, align 8, !noalias !108
  %exitcond.not.i = icmp eq i64 %.221, %.356.us.i
  br i1 %exitcond.not.i, label %B186.B152.loopexit_crit_edge.us.i, label %B188.us.i

B186.B152.loopexit_crit_edge.us.i:                ; preds = %B188.us.i
  %.512.us.i = add nuw nsw i64 %.228228234.us.i, 1
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.221
  %exitcond244.not.i = icmp eq i64 %.512.us.i, %.142.i
  br i1 %exitcond244.not.i, label %jumps.shift.23, label %B154.endif.us.i

jumps.shift.23: ; preds = %B186.B152.loopexit_crit_edge.us.i, %B0.endif.endif.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.83.i7)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i8)
  br label %B310

B310:                                             ; preds = %jumps.shift.23, %B260, %B0.endif.endif.endif
  %moves.2.0.lcssa723 = phi i1 [ false, %B260 ], [ true, %jumps.shift.23 ], [ false, %B0.endif.endif.endif ]
  switch i64 %.5.i, label %B946 [
    i64 0, label %B332
    i64 2, label %B420.endif
  ]

B332:                                             ; preds = %B310
  %.542 = getelementptr i8, ptr %arg.meta.4, i64 24
  %.543 = load i64, ptr %.542, align 8
  %.545 = add nsw i64 %.543, %.5.i55
  %.548 = shl nsw i64 %.545, 2
  %.550 = add nsw i64 %.548, %arg.lane
  br label %B1288.sink.split2

B594:                                             ; preds = %B594.preheader, %B752
  %lsr.iv2 = phi i64 [ %55, %B594.preheader ], [ %lsr.iv.next3, %B752 ]
  %lsr.iv85 = phi i64 [ %.251, %B594.preheader ], [ %lsr.iv.next86, %B752 ]
  %lsr.iv80 = phi i64 [ %.1009, %B594.preheader ], [ %lsr.iv.next81, %B752 ]
  %.909 = load i64, ptr %arg.meta.4, align 8
  %13 = add i64 %lsr.iv2, %.909
  %.917 = shl nsw i64 %13, 2
  %.919 = add nsw i64 %.917, %arg.lane
  switch i64 %.714, label %B732 [
    i64 0, label %B690
    i64 1, label %B752
  ]

B690:                                             ; preds = %B594
  %.940 = icmp slt i64 %.919, 0
  %.941 = select i1 %.940, i64 %arg.frame.5.0, i64 0
  %14 = getelementptr double, ptr %arg.frame.4, i64 %.919
  %.955 = getelementptr double, ptr %14, i64 %.941
  %.956 = load double, ptr %.955, align 8
  br label %B752

B732:                                             ; preds = %B594
  %.981 = icmp slt i64 %.919, 0
  %.982 = select i1 %.981, i64 %arg.frame.5.0, i64 0
  %15 = getelementptr double, ptr %arg.frame.4, i64 %.919
  %.996 = getelementptr double, ptr %15, i64 %.982
  %.997 = load double, ptr %.996, align 8
  %.999 = fmul double %.191, %.997
  br label %B752

B752:                                             ; preds = %B732, %B690, %B594
  %"$phi752.1.3.1" = phi double [ %.956, %B690 ], [ %.999, %B732 ], [ 0.000000e+00, %B594 ]
  %.1027 = icmp slt i64 %lsr.iv80, 0
  %16 = select i1 %.1027, i64 %54, i64 0
  %scevgep79 = getelementptr i8, ptr %arg.tables.4, i64 %16
  %17 = shl i64 %lsr.iv80, 3
  %scevgep82 = getelementptr i8, ptr %scevgep79, i64 %17
  %.1043 = load double, ptr %scevgep82, align 8
  %.1099 = fadd double %"$phi752.1.3.1", %.1043
  %.1116 = icmp slt i64 %.919, 0
  %.1117 = select i1 %.1116, i64 %arg.frame.5.0, i64 0
  %18 = getelementptr double, ptr %arg.frame.4, i64 %.919
  %.1131 = getelementptr double, ptr %18, i64 %.1117
  store double %.1099, ptr %.1131, align 8
  %lsr.iv.next81 = add i64 %lsr.iv80, 1
  %lsr.iv.next86 = add nsw i64 %lsr.iv85, -1
  %lsr.iv.next3 = add i64 %lsr.iv2, %.221
  %exitcond719.not = icmp eq i64 %lsr.iv.next86, 0
  br i1 %exitcond719.not, label %B846, label %B594

B846:                                             ; preds = %B420.endif, %B752
  switch i64 %.714, label %B916 [
    i64 0, label %B868
    i64 1, label %B1288.sink.split2
  ]

B868:                                             ; preds = %B846
  %.1165 = icmp slt i64 %.755, 0
  %.1166 = select i1 %.1165, i64 %arg.frame.5.0, i64 0
  %19 = getelementptr double, ptr %arg.frame.4, i64 %.755
  %.1180 = getelementptr double, ptr %19, i64 %.1166
  %.1181 = load double, ptr %.1180, align 8
  %.1183 = fadd double %.191, %.1181
  br label %B1288.sink.split2

B916:                                             ; preds = %B752.us, %B846
  %.1215 = icmp slt i64 %.755, 0
  %.1216 = select i1 %.1215, i64 %arg.frame.5.0, i64 0
  %20 = getelementptr double, ptr %arg.frame.4, i64 %.755
  %.1230 = getelementptr double, ptr %20, i64 %.1216
  %.1231 = load double, ptr %.1230, align 8
  %.1233 = fmul double %.191, %.1231
  br label %B1288.sink.split2

B946:                                             ; preds = %B310
  %.1279 = add nsw i64 %arg.notes, 5
  %.1281 = add nsw i64 %.1279, %.5.i55
  %.1295 = icmp slt i64 %.1281, 0
  %.1296 = select i1 %.1295, i64 %arg.meta.5.0, i64 0
  %21 = getelementptr i64, ptr %arg.meta.4, i64 %.1281
  %.1310 = getelementptr i64, ptr %21, i64 %.1296
  %.1311 = load i64, ptr %.1310, align 8
  %.1313 = icmp eq i64 %.5.i, 3
  %spec.select = select i1 %.1313, i64 1, i64 -1
  %.1336 = add nsw i64 %.1311, %spec.select
  store i64 %.1336, ptr %.1310, align 8
  %.1497710 = icmp sgt i64 %.251, -1
  br i1 %.1497710, label %B1110.lr.ph, label %B1288

B1110.lr.ph:                                      ; preds = %B946
  %.1412 = icmp eq i64 %.1336, 0
  br i1 %.1412, label %B1110.us.preheader, label %B1248.peel

B1110.us.preheader:                               ; preds = %B1110.lr.ph
  %22 = icmp eq i64 %.251, 0
  br i1 %22, label %B1110.us.epil.preheader, label %B1110.us.preheader.new

B1110.us.preheader.new:                           ; preds = %B1110.us.preheader
  %23 = add nuw i64 %.251, 1
  %unroll_iter = and i64 %23, -2
  br label %B1110.us

B1248.peel:                                       ; preds = %B1110.lr.ph
  %sunkaddr95 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567.peel = load i64, ptr %sunkaddr95, align 8
  %.1600.peel = add i64 %.1567.peel, %.5.i55
  %.1603.peel = shl nsw i64 %.1600.peel, 2
  %.1605.peel = add nsw i64 %.1603.peel, %arg.lane
  %.1688.peel = icmp slt i64 %.1605.peel, 0
  %.1689.peel = select i1 %.1688.peel, i64 %arg.frame.5.0, i64 0
  %24 = getelementptr double, ptr %arg.frame.4, i64 %.1605.peel
  %.1703.peel = getelementptr double, ptr %24, i64 %.1689.peel
  %.1704.peel = load double, ptr %.1703.peel, align 8
  %.1706.peel = fadd double %.191, %.1704.peel
  store double %.1706.peel, ptr %.1703.peel, align 8
  %.1497.peel.not = icmp eq i64 %.251, 0
  br i1 %.1497.peel.not, label %B1288, label %B1248.preheader

B1248.preheader:                                  ; preds = %B1248.peel
  %25 = add i64 %.251, %arg.j
  %26 = shl i64 %25, 3
  %27 = getelementptr i8, ptr %arg.tables.4, i64 %26
  %scevgep = getelementptr i8, ptr %27, i64 32
  %28 = shl i64 %arg.tables.5.0, 3
  %29 = add i64 %.251, %arg.j
  %30 = add i64 %29, 4
  br label %B1248

B1110.us:                                         ; preds = %B1110.us, %B1110.us.preheader.new
  %.1503709711.us = phi i64 [ 0, %B1110.us.preheader.new ], [ %.1510.us.1, %B1110.us ]
  %31 = add i64 %.1503709711.us, 1
  %sunkaddr8 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567.us = load i64, ptr %sunkaddr8, align 8
  %sunkaddr9 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.1597.us = load i64, ptr %sunkaddr9, align 8
  %.1599.us = mul nsw i64 %.1597.us, %.1503709711.us
  %.1600.us = add i64 %.1567.us, %.5.i55
  %.1602.us = add i64 %.1600.us, %.1599.us
  %.1603.us = shl nsw i64 %.1602.us, 2
  %.1605.us = add nsw i64 %.1603.us, %arg.lane
  %.1727.us = icmp slt i64 %.1605.us, 0
  %.1728.us = select i1 %.1727.us, i64 %arg.frame.5.0, i64 0
  %32 = getelementptr double, ptr %arg.frame.4, i64 %.1605.us
  %.1742.us = getelementptr double, ptr %32, i64 %.1728.us
  store double 0.000000e+00, ptr %.1742.us, align 8
  %.1510.us.1 = add nuw i64 %.1503709711.us, 2
  %.1567.us.1 = load i64, ptr %sunkaddr8, align 8
  %.1597.us.1 = load i64, ptr %sunkaddr9, align 8
  %.1599.us.1 = mul nsw i64 %.1597.us.1, %31
  %.1600.us.1 = add i64 %.1567.us.1, %.5.i55
  %.1602.us.1 = add i64 %.1600.us.1, %.1599.us.1
  %.1603.us.1 = shl nsw i64 %.1602.us.1, 2
  %.1605.us.1 = add nsw i64 %.1603.us.1, %arg.lane
  %.1727.us.1 = icmp slt i64 %.1605.us.1, 0
  %.1728.us.1 = select i1 %.1727.us.1, i64 %arg.frame.5.0, i64 0
  %33 = getelementptr double, ptr %arg.frame.4, i64 %.1605.us.1
  %.1742.us.1 = getelementptr double, ptr %33, i64 %.1728.us.1
  store double 0.000000e+00, ptr %.1742.us.1, align 8
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.1510.us.1
  br i1 %niter.ncmp.1, label %B1288.loopexit.unr-lcssa, label %B1110.us

B1248:                                            ; preds = %B1248, %B1248.preheader
  %lsr.iv = phi i64 [ 0, %B1248.preheader ], [ %34, %B1248 ]
  %34 = add nuw nsw i64 %lsr.iv, 1
  %35 = add i64 %lsr.iv, 1
  %sunkaddr10 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567 = load i64, ptr %sunkaddr10, align 8
  %sunkaddr11 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.1597 = load i64, ptr %sunkaddr11, align 8
  %.1599 = mul nsw i64 %.1597, %35
  %.1600 = add i64 %.1567, %.5.i55
  %.1602 = add i64 %.1600, %.1599
  %.1603 = shl nsw i64 %.1602, 2
  %.1605 = add nsw i64 %.1603, %arg.lane
  %36 = add i64 %30, %lsr.iv
  %.1640 = icmp slt i64 %36, 0
  %37 = select i1 %.1640, i64 %28, i64 0
  %scevgep69 = getelementptr i8, ptr %scevgep, i64 %37
  %38 = shl i64 %lsr.iv, 3
  %scevgep70 = getelementptr i8, ptr %scevgep69, i64 %38
  %.1656 = load double, ptr %scevgep70, align 8
  %.1688 = icmp slt i64 %.1605, 0
  %.1689 = select i1 %.1688, i64 %arg.frame.5.0, i64 0
  %39 = getelementptr double, ptr %arg.frame.4, i64 %.1605
  %.1703 = getelementptr double, ptr %39, i64 %.1689
  %.1704 = load double, ptr %.1703, align 8
  %.1706 = fadd double %.1656, %.1704
  store double %.1706, ptr %.1703, align 8
  %exitcond.not64 = icmp eq i64 %.251, %34
  br i1 %exitcond.not64, label %B1288, label %B1248, !llvm.loop !112

B1288.loopexit.unr-lcssa:                         ; preds = %B1110.us
  %40 = and i64 %.251, 1
  %lcmp.mod.not.not = icmp eq i64 %40, 0
  br i1 %lcmp.mod.not.not, label %B1110.us.epil.preheader, label %B1288

B1110.us.epil.preheader:                          ; preds = %B1288.loopexit.unr-lcssa, %B1110.us.preheader
  %.1503709711.us.epil.init = phi i64 [ 0, %B1110.us.preheader ], [ %unroll_iter, %B1288.loopexit.unr-lcssa ]
  %sunkaddr100 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567.us.epil = load i64, ptr %sunkaddr100, align 8
  %sunkaddr101 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.1597.us.epil = load i64, ptr %sunkaddr101, align 8
  %.1599.us.epil = mul nsw i64 %.1597.us.epil, %.1503709711.us.epil.init
  %.1600.us.epil = add i64 %.1567.us.epil, %.5.i55
  %.1602.us.epil = add i64 %.1600.us.epil, %.1599.us.epil
  %.1603.us.epil = shl nsw i64 %.1602.us.epil, 2
  %.1605.us.epil = add nsw i64 %.1603.us.epil, %arg.lane
  br label %B1288.sink.split2

B1288.sink.split2:                                ; preds = %B1110.us.epil.preheader, %B916, %B868, %B846, %B332
  %.1605.us.epil.sink4 = phi i64 [ %.1605.us.epil, %B1110.us.epil.preheader ], [ %.550, %B332 ], [ %.755, %B846 ], [ %.755, %B916 ], [ %.755, %B868 ]
  %.sink = phi double [ 0.000000e+00, %B1110.us.epil.preheader ], [ 1.000000e+00, %B332 ], [ %.191, %B846 ], [ %.1233, %B916 ], [ %.1183, %B868 ]
  %.1727.us.epil = icmp slt i64 %.1605.us.epil.sink4, 0
  %.1728.us.epil = select i1 %.1727.us.epil, i64 %arg.frame.5.0, i64 0
  %41 = getelementptr double, ptr %arg.frame.4, i64 %.1605.us.epil.sink4
  %.1742.us.epil = getelementptr double, ptr %41, i64 %.1728.us.epil
  store double %.sink, ptr %.1742.us.epil, align 8
  br label %B1288

B1288:                                            ; preds = %B1288.sink.split2, %B1288.loopexit.unr-lcssa, %B1248, %B1248.peel, %B946
  br i1 %moves.2.0.lcssa723, label %B1292, label %common.ret

B1292:                                            ; preds = %B1288
  %.1767 = add nsw i64 %arg.j, 4
  call void @llvm.lifetime.start.p0(ptr nonnull %.83.i7)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i8)
  %sunkaddr12 = getelementptr i8, ptr %arg.meta.4, i64 344
  %.75.i10 = load i64, ptr %sunkaddr12, align 8, !noalias !114
  %.91.i11 = call i32 @lanes.measure.11(ptr nonnull %.83.i7, ptr nonnull %excinfo.1.i8, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull readonly %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 41, i64 29, i64 30), !noalias !114
  switch i32 %.91.i11, label %common.ret.sink.split [
    i32 -2, label %B0.endif.endif.i12
    i32 0, label %B0.endif.endif.i12
  ], !prof !37

B0.endif.endif.i12:                               ; preds = %B1292, %B1292
  %sunkaddr13 = getelementptr i8, ptr %arg.meta.4, i64 352
  %.142.i14 = load i64, ptr %sunkaddr13, align 8, !noalias !114
  %.222233.not.i15 = icmp slt i64 %.142.i14, 1
  %.343223.not.i16 = icmp slt i64 %.75.i10, 1
  %or.cond.i17 = select i1 %.222233.not.i15, i1 true, i1 %.343223.not.i16
  br i1 %or.cond.i17, label %common.ret.sink.split, label %B154.endif.us.preheader.i18

B154.endif.us.preheader.i18:                      ; preds = %B0.endif.endif.i12
  %42 = shl i64 %arg.tables.5.0, 3
  br label %B154.endif.us.i20

B154.endif.us.i20:                                ; preds = %B186.B152.loopexit_crit_edge.us.i48, %B154.endif.us.preheader.i18
  %lsr.iv.i21 = phi i64 [ %lsr.iv.next.i50, %B186.B152.loopexit_crit_edge.us.i48 ], [ %.75.i10, %B154.endif.us.preheader.i18 ]
  %.228228234.us.i22 = phi i64 [ %.512.us.i49, %B186.B152.loopexit_crit_edge.us.i48 ], [ 0, %B154.endif.us.preheader.i18 ]
  %.449.us.i23 = add nsw i64 %.1767, %.228228234.us.i22
  %.463.us.i24 = icmp slt i64 %.449.us.i23, 0
  %43 = getelementptr double, ptr %arg.tables.4, i64 %.449.us.i23
  %sunkaddr1.i25 = select i1 %.463.us.i24, i64 %42, i64 0
  br label %B188.us.i27

B188.us.i27:                                      ; preds = %B188.us.i27, %B154.endif.us.i20
  %.349222224.us.i28 = phi i64 [ 0, %B154.endif.us.i20 ], [ %.356.us.i29, %B188.us.i27 ]
  %.356.us.i29 = add nuw nsw i64 %.349222224.us.i28, 1
  %sunkaddr14 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.410.us.i30 = load i64, ptr %sunkaddr14, align 8, !noalias !114
  %44 = add i64 %.349222224.us.i28, %.410.us.i30
  %.412.us.i31 = shl nsw i64 %44, 2
  %.414.us.i32 = add nsw i64 %.412.us.i31, %arg.lane
  %.428.us.i33 = icmp slt i64 %.414.us.i32, 0
  %.429.us.i34 = select i1 %.428.us.i33, i64 %arg.frame.5.0, i64 0
  %45 = getelementptr double, ptr %arg.frame.4, i64 %.414.us.i32
  %.443.us.i35 = getelementptr double, ptr %45, i64 %.429.us.i34
  %.444.us.i36 = load double, ptr %.443.us.i35, align 8, !noalias !114
  %sunkaddr15 = getelementptr inbounds i8, ptr %43, i64 %sunkaddr1.i25
  %.479.us.i37 = load double, ptr %sunkaddr15, align 8, !noalias !114
  %.510.us.i39 = load i64, ptr %arg.meta.4, align 8, !noalias !114
  %46 = add i64 %lsr.iv.i21, %.349222224.us.i28
  %47 = add i64 %46, %.510.us.i39
  %.517.us.i40 = shl nsw i64 %47, 2
  %.519.us.i41 = add nsw i64 %.517.us.i40, %arg.lane
  %.533.us.i42 = icmp slt i64 %.519.us.i41, 0
  %.534.us.i43 = select i1 %.533.us.i42, i64 %arg.frame.5.0, i64 0
  %48 = getelementptr double, ptr %arg.frame.4, i64 %.519.us.i41
  %.548.us.i44 = getelementptr double, ptr %48, i64 %.534.us.i43
  %.549.us.i45 = load double, ptr %.548.us.i44, align 8, !noalias !114
  %49 = fmul double %.444.us.i36, %.479.us.i37
  %.550.us.i46 = fsub double %.549.us.i45, %49
  store double %.550.us.i46, ptr %.548.us.i44, align 8, !noalias !114
  %exitcond.not.i47 = icmp eq i64 %.75.i10, %.356.us.i29
  br i1 %exitcond.not.i47, label %B186.B152.loopexit_crit_edge.us.i48, label %B188.us.i27

B186.B152.loopexit_crit_edge.us.i48:              ; preds = %B188.us.i27
  %.512.us.i49 = add nuw nsw i64 %.228228234.us.i22, 1
  %lsr.iv.next.i50 = add i64 %lsr.iv.i21, %.75.i10
  %exitcond244.not.i51 = icmp eq i64 %.512.us.i49, %.142.i14
  br i1 %exitcond244.not.i51, label %common.ret.sink.split, label %B154.endif.us.i20

common.ret.sink.split:                            ; preds = %B186.B152.loopexit_crit_edge.us.i48, %B0.endif.endif.i12, %B1292, %B264
  %excinfo.sink.ph = phi ptr [ %retptr, %B0.endif.endif.i12 ], [ %excinfo, %B264 ], [ %excinfo, %B1292 ], [ %retptr, %B186.B152.loopexit_crit_edge.us.i48 ]
  %common.ret.op.ph = phi i32 [ 0, %B0.endif.endif.i12 ], [ %.91.i, %B264 ], [ %.91.i11, %B1292 ], [ 0, %B186.B152.loopexit_crit_edge.us.i48 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.83.i7)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i8)
  br label %common.ret

common.ret:                                       ; preds = %common.ret.sink.split, %B1288
  %excinfo.sink = phi ptr [ %retptr, %B1288 ], [ %excinfo.sink.ph, %common.ret.sink.split ]
  %common.ret.op = phi i32 [ 0, %B1288 ], [ %common.ret.op.ph, %common.ret.sink.split ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B216.lr.ph:                                       ; preds = %B0.endif.endif.endif
  %.410 = add i64 %arg.j, 4
  %50 = shl i64 %arg.tables.5.0, 3
  %51 = add i64 %.251, -1
  br label %B216

B420.endif:                                       ; preds = %B310
  %.617 = getelementptr i8, ptr %arg.meta.4, i64 368
  %.618 = load i64, ptr %.617, align 8
  %.620 = add nsw i64 %.618, %.5.i55
  %.634 = icmp slt i64 %.620, 0
  %.635 = select i1 %.634, i64 %arg.meta.5.0, i64 0
  %52 = getelementptr i64, ptr %arg.meta.4, i64 %.620
  %.649 = getelementptr i64, ptr %52, i64 %.635
  %.650 = load i64, ptr %.649, align 8
  %.679 = getelementptr i8, ptr %arg.meta.4, i64 376
  %.680 = load i64, ptr %.679, align 8
  %.682 = add nsw i64 %.680, %.5.i55
  %.698 = icmp slt i64 %.682, 0
  %.699 = select i1 %.698, i64 %arg.meta.5.0, i64 0
  %53 = getelementptr i64, ptr %arg.meta.4, i64 %.682
  %.713 = getelementptr i64, ptr %53, i64 %.699
  %.714 = load i64, ptr %.713, align 8
  %.750 = load i64, ptr %arg.meta.4, align 8
  %.752 = add nsw i64 %.750, %.650
  %.753 = shl nsw i64 %.752, 2
  %.755 = add nsw i64 %.753, %arg.lane
  %.839702.not = icmp slt i64 %.251, 1
  br i1 %.839702.not, label %B846, label %B594.lr.ph

B594.lr.ph:                                       ; preds = %B420.endif
  %.1007 = add i64 %arg.j, 4
  %.1009 = add i64 %.1007, %.251
  %.1045 = icmp eq i64 %.714, 2
  br i1 %.1045, label %B752.us.preheader, label %B594.preheader

B594.preheader:                                   ; preds = %B594.lr.ph
  %54 = shl i64 %arg.tables.5.0, 3
  %55 = add i64 %.650, %.221
  br label %B594

B752.us.preheader:                                ; preds = %B594.lr.ph
  %56 = getelementptr double, ptr %arg.frame.4, i64 %.755
  %.1067 = icmp slt i64 %.755, 0
  %57 = shl i64 %arg.tables.5.0, 3
  %58 = shl i64 %arg.frame.5.0, 3
  %sunkaddr106 = select i1 %.1067, i64 %58, i64 0
  %59 = add i64 %.650, %.221
  br label %B752.us

B752.us:                                          ; preds = %B752.us, %B752.us.preheader
  %lsr.iv1 = phi i64 [ %lsr.iv.next, %B752.us ], [ %59, %B752.us.preheader ]
  %lsr.iv77 = phi i64 [ %lsr.iv.next78, %B752.us ], [ %.251, %B752.us.preheader ]
  %lsr.iv72 = phi i64 [ %lsr.iv.next73, %B752.us ], [ %.1009, %B752.us.preheader ]
  %.909.us = load i64, ptr %arg.meta.4, align 8
  %60 = add i64 %lsr.iv1, %.909.us
  %.917.us = shl nsw i64 %60, 2
  %.919.us = add nsw i64 %.917.us, %arg.lane
  %61 = getelementptr double, ptr %arg.frame.4, i64 %.919.us
  %.981.us = icmp slt i64 %.919.us, 0
  %.982.us = select i1 %.981.us, i64 %arg.frame.5.0, i64 0
  %.996.us = getelementptr double, ptr %61, i64 %.982.us
  %.997.us = load double, ptr %.996.us, align 8
  %.999.us = fmul double %.191, %.997.us
  %.1027.us = icmp slt i64 %lsr.iv72, 0
  %62 = select i1 %.1027.us, i64 %57, i64 0
  %scevgep71 = getelementptr i8, ptr %arg.tables.4, i64 %62
  %63 = shl i64 %lsr.iv72, 3
  %scevgep74 = getelementptr i8, ptr %scevgep71, i64 %63
  %.1043.us = load double, ptr %scevgep74, align 8
  %sunkaddr16 = getelementptr inbounds i8, ptr %56, i64 %sunkaddr106
  %.1083.us = load double, ptr %sunkaddr16, align 8
  %.1093.us = fmul double %.1043.us, %.1083.us
  %.1099.us = fadd double %.999.us, %.1093.us
  store double %.1099.us, ptr %.996.us, align 8
  %lsr.iv.next73 = add i64 %lsr.iv72, 1
  %lsr.iv.next78 = add i64 %lsr.iv77, -1
  %lsr.iv.next = add i64 %lsr.iv1, %.221
  %exitcond720.not = icmp eq i64 %lsr.iv.next78, 0
  br i1 %exitcond720.not, label %B916, label %B752.us
}

define internal range(i32 -1, -2) i32 @jumps.settle_events.21(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 %arg.notes) local_unnamed_addr {
B0:
  %.441.i17 = alloca ptr, align 8
  %excinfo.1.i18 = alloca ptr, align 8
  %.377 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.47 = icmp slt i64 %arg.notes, -3
  %.48 = select i1 %.47, i64 %arg.meta.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %1 = getelementptr i8, ptr %0, i64 24
  %.62 = getelementptr i64, ptr %1, i64 %.48
  %.63 = load i64, ptr %.62, align 8
  %.68 = icmp sgt i64 %.63, -1
  br i1 %.68, label %B48.endif, label %B258

common.ret:                                       ; preds = %B356.if.if, %lanes.probe_here.24, %B888, %B832, %lanes.probe_here.16, %B194
  %common.ret.op = phi i32 [ 0, %B194 ], [ 0, %B832 ], [ 0, %B888 ], [ %.449.i57, %lanes.probe_here.24 ], [ %.449.i, %lanes.probe_here.16 ], [ %.386, %B356.if.if ]
  ret i32 %common.ret.op

B194:                                             ; preds = %B48.endif
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B198:                                             ; preds = %B48.endif
  %sunkaddr = shl i64 %.153.i, 3
  %sunkaddr119 = getelementptr inbounds i8, ptr %19, i64 %sunkaddr
  store double %.132, ptr %sunkaddr119, align 8
  br label %B258

B258:                                             ; preds = %B198, %B0
  %.281 = icmp slt i64 %arg.notes, -4
  %.282 = select i1 %.281, i64 %arg.meta.5.0, i64 0
  %2 = getelementptr i8, ptr %0, i64 32
  %.296 = getelementptr i64, ptr %2, i64 %.282
  %.297 = load i64, ptr %.296, align 8
  %.298 = icmp slt i64 %.297, 10001
  br i1 %.298, label %B310.preheader, label %B888

B310.preheader:                                   ; preds = %B258
  br label %B310

B310:                                             ; preds = %B836, %B310.preheader
  %k.2.0 = phi i64 [ %.146207210.i, %B836 ], [ %.63, %B310.preheader ]
  call void @llvm.lifetime.start.p0(ptr nonnull %.441.i17)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i18)
  %sunkaddr67 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.58.i = load i64, ptr %sunkaddr67, align 8, !noalias !118
  %.140185.not.i = icmp slt i64 %.58.i, 1
  br i1 %.140185.not.i, label %B184.i, label %B58.i.preheader

B58.i.preheader:                                  ; preds = %B310
  br label %B58.i

B58.i:                                            ; preds = %B58.i, %B58.i.preheader
  %.146184186.i = phi i64 [ %.153.i9, %B58.i ], [ 0, %B58.i.preheader ]
  %.153.i9 = add nuw nsw i64 %.146184186.i, 1
  %.207.i = load i64, ptr %arg.meta.4, align 8, !noalias !118
  %3 = add i64 %.146184186.i, %.207.i
  %.209.i = shl nsw i64 %3, 2
  %.211.i = add nsw i64 %.209.i, %arg.lane
  %.225.i = icmp slt i64 %.211.i, 0
  %.226.i = select i1 %.225.i, i64 %arg.frame.5.0, i64 0
  %4 = getelementptr double, ptr %arg.frame.4, i64 %.211.i
  %.240.i = getelementptr double, ptr %4, i64 %.226.i
  %.241.i = load double, ptr %.240.i, align 8, !noalias !118
  %sunkaddr68 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.271.i = load i64, ptr %sunkaddr68, align 8, !noalias !118
  %5 = add i64 %.146184186.i, %.271.i
  %.273.i = shl nsw i64 %5, 2
  %.275.i = add nsw i64 %.273.i, %arg.lane
  %.289.i = icmp slt i64 %.275.i, 0
  %.290.i = select i1 %.289.i, i64 %arg.frame.5.0, i64 0
  %6 = getelementptr double, ptr %arg.frame.4, i64 %.275.i
  %.304.i = getelementptr double, ptr %6, i64 %.290.i
  store double %.241.i, ptr %.304.i, align 8, !noalias !118
  %exitcond.not.i = icmp eq i64 %.58.i, %.153.i9
  br i1 %exitcond.not.i, label %B184.i, label %B58.i

B184.i:                                           ; preds = %B58.i, %B310
  %sunkaddr69 = getelementptr i8, ptr %arg.meta.4, i64 48
  %.340.i = load i64, ptr %sunkaddr69, align 8, !noalias !118
  %.341.i = shl nsw i64 %.340.i, 2
  %.343.i = add nsw i64 %.341.i, %arg.lane
  %.357.i = icmp slt i64 %.343.i, 0
  %.358.i = select i1 %.357.i, i64 %arg.frame.5.0, i64 0
  %7 = getelementptr double, ptr %arg.frame.4, i64 %.343.i
  %.372.i = getelementptr double, ptr %7, i64 %.358.i
  %.373.i = load double, ptr %.372.i, align 8, !noalias !118
  %sunkaddr70 = getelementptr i8, ptr %arg.meta.4, i64 208
  %.403.i = load i64, ptr %sunkaddr70, align 8, !noalias !118
  %.404.i = shl nsw i64 %.403.i, 2
  %.406.i = add nsw i64 %.404.i, %arg.lane
  %.420.i = icmp slt i64 %.406.i, 0
  %.421.i = select i1 %.420.i, i64 %arg.frame.5.0, i64 0
  %8 = getelementptr double, ptr %arg.frame.4, i64 %.406.i
  %.435.i = getelementptr double, ptr %8, i64 %.421.i
  store double %.373.i, ptr %.435.i, align 8, !noalias !118
  %.449.i = call i32 @lanes.measure.15(ptr nonnull %.441.i17, ptr nonnull %excinfo.1.i18, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull readonly %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 42, i64 27, i64 29), !noalias !118
  call void @llvm.lifetime.end.p0(ptr nonnull %.441.i17)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i18)
  switch i32 %.449.i, label %lanes.probe_here.16 [
    i32 -2, label %lanes.probe_here.17
    i32 0, label %lanes.probe_here.17
  ], !prof !37

lanes.probe_here.17: ; preds = %B184.i, %B184.i
  %.336 = icmp sgt i64 %k.2.0, -1
  br i1 %.336, label %B356, label %B786

lanes.probe_here.16: ; preds = %B184.i
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B356:                                             ; preds = %lanes.probe_here.17
  %sunkaddr71 = mul i64 %.48, 8
  %sunkaddr72 = getelementptr i8, ptr %0, i64 %sunkaddr71
  %sunkaddr73 = getelementptr i8, ptr %sunkaddr72, i64 24
  %.370 = load i64, ptr %sunkaddr73, align 8
  %.372 = icmp eq i64 %k.2.0, %.370
  %.385 = zext i1 %.372 to i8
  %.386 = call i32 @jumps.assign_event.25(ptr nonnull %.377, ptr nonnull %excinfo.3, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 %k.2.0, i8 %.385)
  %cond68 = icmp eq i32 %.386, 0
  br i1 %cond68, label %B356.endif, label %B356.if.if, !prof !0

B670:                                             ; preds = %lanes.probe_here.26
  %.658 = icmp slt i64 %.567, 0
  %.659 = select i1 %.658, i64 %arg.frame.5.0, i64 0
  %9 = getelementptr double, ptr %arg.frame.4, i64 %.567
  %.673 = getelementptr double, ptr %9, i64 %.659
  %.674 = load double, ptr %.673, align 8
  %.675 = fneg double %.674
  br label %B726

B726:                                             ; preds = %for.body, %B670
  %"$phi726.0.2.1" = phi double [ %.675, %B670 ], [ %.688.0.le, %for.body ]
  %sunkaddr74 = getelementptr i8, ptr %arg.meta.4, i64 392
  %.746 = load i64, ptr %sunkaddr74, align 8
  %.748 = add nsw i64 %.746, %k.2.0
  %.764 = icmp slt i64 %.748, 0
  %.765 = select i1 %.764, i64 %arg.meta.5.0, i64 0
  %10 = getelementptr i64, ptr %arg.meta.4, i64 %.748
  %.779 = getelementptr i64, ptr %10, i64 %.765
  %.780 = load i64, ptr %.779, align 8
  %.781.not = icmp eq i64 %.780, 0
  %"$phi778.0.2.1" = select i1 %.781.not, double %"$phi726.0.2.1", double 0.000000e+00
  %.810 = icmp slt i64 %.567, 0
  %.811 = select i1 %.810, i64 %arg.frame.5.0, i64 0
  %11 = getelementptr double, ptr %arg.frame.4, i64 %.567
  %.825 = getelementptr double, ptr %11, i64 %.811
  store double %"$phi778.0.2.1", ptr %.825, align 8
  br label %B786

B786:                                             ; preds = %B726, %lanes.probe_here.17
  %sunkaddr75 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.58.i11 = load i64, ptr %sunkaddr75, align 8, !noalias !122
  %.140209.not.i = icmp slt i64 %.58.i11, 1
  br i1 %.140209.not.i, label %B832, label %B58.i14.preheader

B58.i14.preheader:                                ; preds = %B786
  br label %B58.i14

B58.i14:                                          ; preds = %B338.i, %B58.i14.preheader
  %.146207210.i = phi i64 [ %.153.i15, %B338.i ], [ 0, %B58.i14.preheader ]
  %.153.i15 = add nuw nsw i64 %.146207210.i, 1
  %sunkaddr77 = getelementptr i8, ptr %arg.meta.4, i64 32
  %.210.i = load i64, ptr %sunkaddr77, align 8, !noalias !122
  %12 = add i64 %.146207210.i, %.210.i
  %.213.i = shl nsw i64 %12, 2
  %.215.i = add nsw i64 %.213.i, %arg.lane
  %sunkaddr78 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.248.i = load i64, ptr %sunkaddr78, align 8, !noalias !122
  %13 = add i64 %.146207210.i, %.248.i
  %.251.i = shl nsw i64 %13, 2
  %.253.i = add nsw i64 %.251.i, %arg.lane
  %.267.i = icmp slt i64 %.253.i, 0
  %.268.i = select i1 %.267.i, i64 %arg.frame.5.0, i64 0
  %14 = getelementptr double, ptr %arg.frame.4, i64 %.253.i
  %.282.i = getelementptr double, ptr %14, i64 %.268.i
  %.283.i = load double, ptr %.282.i, align 8, !noalias !122
  %sunkaddr79 = getelementptr i8, ptr %arg.meta.4, i64 384
  %.313.i = load i64, ptr %sunkaddr79, align 8, !noalias !122
  %15 = add i64 %.146207210.i, %.313.i
  %.329.i = icmp slt i64 %15, 0
  %.330.i = select i1 %.329.i, i64 %arg.meta.5.0, i64 0
  %16 = getelementptr i64, ptr %arg.meta.4, i64 %15
  %.344.i = getelementptr i64, ptr %16, i64 %.330.i
  %.345.i = load i64, ptr %.344.i, align 8, !noalias !122
  %.366.i = icmp slt i64 %.215.i, 0
  %.367.i = select i1 %.366.i, i64 %arg.frame.5.0, i64 0
  %17 = getelementptr double, ptr %arg.frame.4, i64 %.215.i
  %.381.i = getelementptr double, ptr %17, i64 %.367.i
  %.382.i = load double, ptr %.381.i, align 8, !noalias !122
  %.384.i = fmul double %.283.i, %.382.i
  %.385.i = fcmp olt double %.384.i, 0.000000e+00
  br i1 %.385.i, label %B254.i, label %B338.i

B254.i:                                           ; preds = %B58.i14
  %.388.i = icmp eq i64 %.345.i, 0
  br i1 %.388.i, label %B836, label %B266.i

B266.i:                                           ; preds = %B254.i
  %.392.i = sitofp i64 %.345.i to double
  %.393.i = fmul double %.283.i, %.392.i
  %.396.i = fcmp ogt double %.393.i, 0.000000e+00
  br i1 %.396.i, label %B836, label %for.end.i

B338.i:                                           ; preds = %for.end.i, %B58.i14
  %exitcond.not.i16 = icmp eq i64 %.58.i11, %.153.i15
  br i1 %exitcond.not.i16, label %B832, label %B58.i14

for.end.i:                                        ; preds = %B266.i
  %.429.le.i = fcmp ogt double %.283.i, 0.000000e+00
  %brmerge.le.i = fcmp one double %.283.i, 0.000000e+00
  %.mux.le.i = select i1 %.429.le.i, double 1.000000e+00, double -1.000000e+00
  %.427.0.le.i = select i1 %brmerge.le.i, double %.mux.le.i, double %.283.i
  %sunkaddr4.i = shl i64 %.367.i, 3
  %sunkaddr5.i = getelementptr inbounds i8, ptr %17, i64 %sunkaddr4.i
  store double %.427.0.le.i, ptr %sunkaddr5.i, align 8, !noalias !122
  br label %B338.i

B832:                                             ; preds = %B338.i, %B786
  store i8 1, ptr %retptr, align 1
  br label %common.ret

B836:                                             ; preds = %B266.i, %B254.i
  %sunkaddr83 = mul i64 %.282, 8
  %sunkaddr84 = getelementptr i8, ptr %0, i64 %sunkaddr83
  %sunkaddr85 = getelementptr i8, ptr %sunkaddr84, i64 32
  %.921 = load i64, ptr %sunkaddr85, align 8
  %.922 = icmp slt i64 %.921, 10001
  br i1 %.922, label %B310, label %B888

B888:                                             ; preds = %B836, %B258
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B48.endif:                                        ; preds = %B0
  %.98 = getelementptr i8, ptr %arg.meta.4, i64 48
  %.99 = load i64, ptr %.98, align 8
  %.100 = shl nsw i64 %.99, 2
  %.102 = add nsw i64 %.100, %arg.lane
  %.116 = icmp slt i64 %.102, 0
  %.117 = select i1 %.116, i64 %arg.frame.5.0, i64 0
  %18 = getelementptr double, ptr %arg.frame.4, i64 %.102
  %.131 = getelementptr double, ptr %18, i64 %.117
  %.132 = load double, ptr %.131, align 8
  %.126.i = getelementptr i8, ptr %arg.meta.4, i64 40
  %.127.i = load i64, ptr %.126.i, align 8, !noalias !125
  %.131.i = add nsw i64 %.127.i, %.63
  %.134.i = shl nsw i64 %.131.i, 2
  %.136.i = add nsw i64 %.134.i, %arg.lane
  %.152.i = icmp slt i64 %.136.i, 0
  %.153.i = select i1 %.152.i, i64 %arg.frame.5.0, i64 0
  %19 = getelementptr double, ptr %arg.frame.4, i64 %.136.i
  %.167.i = getelementptr double, ptr %19, i64 %.153.i
  %.168.i = load double, ptr %.167.i, align 8, !noalias !125
  %.171.i = fsub double %.132, %.168.i
  %.172 = tail call double @llvm.fabs.f64(double %.132)
  %.173 = fmul double %.172, 0x3DA5FD7FE1796495
  %.174 = fcmp ugt double %.171.i, %.173
  br i1 %.174, label %B198, label %B194

B356.endif:                                       ; preds = %B356
  %sunkaddr86 = mul i64 %.282, 8
  %sunkaddr87 = getelementptr i8, ptr %0, i64 %sunkaddr86
  %sunkaddr88 = getelementptr i8, ptr %sunkaddr87, i64 32
  %.437 = load i64, ptr %sunkaddr88, align 8
  %.438 = add nsw i64 %.437, 1
  store i64 %.438, ptr %sunkaddr88, align 8
  %sunkaddr89 = mul i64 %.48, 8
  %sunkaddr92 = getelementptr i8, ptr %0, i64 %sunkaddr89
  %sunkaddr93 = getelementptr i8, ptr %sunkaddr92, i64 24
  store i64 -1, ptr %sunkaddr93, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %.441.i17)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i18)
  %sunkaddr94 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.58.i20 = load i64, ptr %sunkaddr94, align 8, !noalias !128
  %.140185.not.i21 = icmp slt i64 %.58.i20, 1
  br i1 %.140185.not.i21, label %B184.i41, label %B58.i24.preheader

B58.i24.preheader:                                ; preds = %B356.endif
  br label %B58.i24

B58.i24:                                          ; preds = %B58.i24, %B58.i24.preheader
  %.146184186.i25 = phi i64 [ %.153.i26, %B58.i24 ], [ 0, %B58.i24.preheader ]
  %.153.i26 = add nuw nsw i64 %.146184186.i25, 1
  %.207.i27 = load i64, ptr %arg.meta.4, align 8, !noalias !128
  %20 = add i64 %.146184186.i25, %.207.i27
  %.209.i28 = shl nsw i64 %20, 2
  %.211.i29 = add nsw i64 %.209.i28, %arg.lane
  %.225.i30 = icmp slt i64 %.211.i29, 0
  %.226.i31 = select i1 %.225.i30, i64 %arg.frame.5.0, i64 0
  %21 = getelementptr double, ptr %arg.frame.4, i64 %.211.i29
  %.240.i32 = getelementptr double, ptr %21, i64 %.226.i31
  %.241.i33 = load double, ptr %.240.i32, align 8, !noalias !128
  %sunkaddr95 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.271.i34 = load i64, ptr %sunkaddr95, align 8, !noalias !128
  %22 = add i64 %.146184186.i25, %.271.i34
  %.273.i35 = shl nsw i64 %22, 2
  %.275.i36 = add nsw i64 %.273.i35, %arg.lane
  %.289.i37 = icmp slt i64 %.275.i36, 0
  %.290.i38 = select i1 %.289.i37, i64 %arg.frame.5.0, i64 0
  %23 = getelementptr double, ptr %arg.frame.4, i64 %.275.i36
  %.304.i39 = getelementptr double, ptr %23, i64 %.290.i38
  store double %.241.i33, ptr %.304.i39, align 8, !noalias !128
  %exitcond.not.i40 = icmp eq i64 %.58.i20, %.153.i26
  br i1 %exitcond.not.i40, label %B184.i41, label %B58.i24

B184.i41:                                         ; preds = %B58.i24, %B356.endif
  %sunkaddr96 = getelementptr i8, ptr %arg.meta.4, i64 48
  %.340.i43 = load i64, ptr %sunkaddr96, align 8, !noalias !128
  %.341.i44 = shl nsw i64 %.340.i43, 2
  %.343.i45 = add nsw i64 %.341.i44, %arg.lane
  %.357.i46 = icmp slt i64 %.343.i45, 0
  %.358.i47 = select i1 %.357.i46, i64 %arg.frame.5.0, i64 0
  %24 = getelementptr double, ptr %arg.frame.4, i64 %.343.i45
  %.372.i48 = getelementptr double, ptr %24, i64 %.358.i47
  %.373.i49 = load double, ptr %.372.i48, align 8, !noalias !128
  %sunkaddr97 = getelementptr i8, ptr %arg.meta.4, i64 208
  %.403.i51 = load i64, ptr %sunkaddr97, align 8, !noalias !128
  %.404.i52 = shl nsw i64 %.403.i51, 2
  %.406.i53 = add nsw i64 %.404.i52, %arg.lane
  %.420.i54 = icmp slt i64 %.406.i53, 0
  %.421.i55 = select i1 %.420.i54, i64 %arg.frame.5.0, i64 0
  %25 = getelementptr double, ptr %arg.frame.4, i64 %.406.i53
  %.435.i56 = getelementptr double, ptr %25, i64 %.421.i55
  store double %.373.i49, ptr %.435.i56, align 8, !noalias !128
  %.449.i57 = call i32 @lanes.measure.15(ptr nonnull %.441.i17, ptr nonnull %excinfo.1.i18, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull readonly %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 42, i64 27, i64 29), !noalias !128
  call void @llvm.lifetime.end.p0(ptr nonnull %.441.i17)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i18)
  switch i32 %.449.i57, label %lanes.probe_here.24 [
    i32 -2, label %lanes.probe_here.26
    i32 0, label %lanes.probe_here.26
  ], !prof !37

lanes.probe_here.26: ; preds = %B184.i41, %B184.i41
  %sunkaddr98 = getelementptr i8, ptr %arg.meta.4, i64 32
  %.562 = load i64, ptr %sunkaddr98, align 8
  %.564 = add nsw i64 %.562, %k.2.0
  %.565 = shl nsw i64 %.564, 2
  %.567 = add nsw i64 %.565, %arg.lane
  %sunkaddr99 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.597 = load i64, ptr %sunkaddr99, align 8
  %.599 = add nsw i64 %.597, %k.2.0
  %.600 = shl nsw i64 %.599, 2
  %.602 = add nsw i64 %.600, %arg.lane
  %.616 = icmp slt i64 %.602, 0
  %.617 = select i1 %.616, i64 %arg.frame.5.0, i64 0
  %26 = getelementptr double, ptr %arg.frame.4, i64 %.602
  %.631 = getelementptr double, ptr %26, i64 %.617
  %.632 = load double, ptr %.631, align 8
  %.640 = fcmp oeq double %.632, 0.000000e+00
  br i1 %.640, label %B670, label %for.body

lanes.probe_here.24: ; preds = %B184.i41
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B356.if.if:                                       ; preds = %B356
  %.394 = icmp sgt i32 %.386, 0
  %.387 = load ptr, ptr %excinfo.3, align 8
  %.395 = select i1 %.394, ptr %.387, ptr undef
  store ptr %.395, ptr %excinfo, align 8
  br label %common.ret

for.body:                                         ; preds = %lanes.probe_here.26
  %.690.le = fcmp ogt double %.632, 0.000000e+00
  %brmerge.le = fcmp one double %.632, 0.000000e+00
  %.mux.le = select i1 %.690.le, double 1.000000e+00, double -1.000000e+00
  %.688.0.le = select i1 %brmerge.le, double %.mux.le, double %.632
  br label %B726
}

define internal range(i32 -1, -2) i32 @lanes.begin_phase.22(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes) local_unnamed_addr {
B0:
  %.597 = alloca ptr, align 8
  %excinfo.2 = alloca ptr, align 8
  %.58 = icmp slt i64 %arg.notes, 0
  %.59 = select i1 %.58, i64 %arg.meta.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.73 = getelementptr i64, ptr %0, i64 %.59
  %.74 = load i64, ptr %.73, align 8
  %.103 = getelementptr i8, ptr %arg.meta.4, i64 48
  %.104 = load i64, ptr %.103, align 8
  %.105 = shl nsw i64 %.104, 2
  %.107 = add nsw i64 %.105, %arg.lane
  %.121 = icmp slt i64 %.107, 0
  %.122 = select i1 %.121, i64 %arg.frame.5.0, i64 0
  %1 = getelementptr double, ptr %arg.frame.4, i64 %.107
  %.136 = getelementptr double, ptr %1, i64 %.122
  %.137 = load double, ptr %.136, align 8
  %.166 = getelementptr i8, ptr %arg.meta.4, i64 344
  %.167 = load i64, ptr %.166, align 8
  %.189 = icmp slt i64 %arg.notes, -1
  %.190 = select i1 %.189, i64 %arg.meta.5.0, i64 0
  %2 = getelementptr i8, ptr %0, i64 8
  %.204 = getelementptr i64, ptr %2, i64 %.190
  %.205 = load i64, ptr %.204, align 8
  %.237 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.238 = load i64, ptr %.237, align 8
  %.239 = add nsw i64 %.238, %.74
  %.254 = icmp slt i64 %.239, -1
  %.255 = select i1 %.254, i64 %arg.meta.5.0, i64 0
  %3 = getelementptr i64, ptr %arg.meta.4, i64 %.239
  %4 = getelementptr i8, ptr %3, i64 8
  %.269 = getelementptr i64, ptr %4, i64 %.255
  %.270 = load i64, ptr %.269, align 8
  %.272 = icmp slt i64 %.205, %.270
  br i1 %.272, label %B216, label %B310

B216:                                             ; preds = %B0
  %.302 = getelementptr i8, ptr %arg.meta.4, i64 440
  %.303 = load i64, ptr %.302, align 8
  %.332 = getelementptr i8, ptr %arg.meta.4, i64 360
  %.333 = load i64, ptr %.332, align 8
  %.335 = mul nsw i64 %.333, %.205
  %.338 = add nsw i64 %.335, %.303
  %.352 = icmp slt i64 %.338, 0
  %.353 = select i1 %.352, i64 %arg.tables.5.0, i64 0
  %5 = getelementptr double, ptr %arg.tables.4, i64 %.338
  %.367 = getelementptr double, ptr %5, i64 %.353
  %.368 = load double, ptr %.367, align 8
  br label %B310

B310:                                             ; preds = %B216, %B0
  %"$phi310.0.2.0" = phi double [ %.368, %B216 ], [ 0x7FF0000000000000, %B0 ]
  %.410 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.411 = load i64, ptr %.410, align 8
  %.412 = shl nsw i64 %.411, 2
  %.414 = add nsw i64 %.412, %arg.lane
  %.429 = icmp slt i64 %.414, 0
  %.430 = select i1 %.429, i64 %arg.frame.5.0, i64 0
  %6 = getelementptr double, ptr %arg.frame.4, i64 %.414
  %.444 = getelementptr double, ptr %6, i64 %.430
  store double %"$phi310.0.2.0", ptr %.444, align 8
  %.476 = getelementptr i8, ptr %arg.meta.4, i64 80
  %.477 = load i64, ptr %.476, align 8
  %.478 = shl nsw i64 %.477, 2
  %.480 = add nsw i64 %.478, %arg.lane
  %.494 = icmp slt i64 %.480, 0
  %.495 = select i1 %.494, i64 %arg.frame.5.0, i64 0
  %7 = getelementptr double, ptr %arg.frame.4, i64 %.480
  %.509 = getelementptr double, ptr %7, i64 %.495
  store double 0.000000e+00, ptr %.509, align 8
  %.528 = icmp slt i64 %arg.notes, -3
  %.529 = select i1 %.528, i64 %arg.meta.5.0, i64 0
  %8 = getelementptr i8, ptr %0, i64 24
  %.543 = getelementptr i64, ptr %8, i64 %.529
  store i64 -1, ptr %.543, align 8
  %.60.i = getelementptr i8, ptr %arg.meta.4, i64 256
  %.61.i = load i64, ptr %.60.i, align 8, !noalias !132
  %..61.i = tail call i64 @llvm.smax.i64(i64 %.61.i, i64 0)
  br label %B56.i

B56.i:                                            ; preds = %B58.i, %B310
  %.149130.i = phi i64 [ %.156.i, %B58.i ], [ 0, %B310 ]
  %exitcond.not.i = icmp eq i64 %..61.i, %.149130.i
  br i1 %exitcond.not.i, label %B510, label %B58.i

B58.i:                                            ; preds = %B56.i
  %.156.i = add nuw i64 %.149130.i, 1
  %.214.i = load i64, ptr %arg.meta.4, align 8, !noalias !132
  %9 = add i64 %.149130.i, %.214.i
  %.217.i = shl nsw i64 %9, 2
  %.219.i = add nsw i64 %.217.i, %arg.lane
  %.233.i = icmp slt i64 %.219.i, 0
  %.234.i = select i1 %.233.i, i64 %arg.frame.5.0, i64 0
  %10 = getelementptr double, ptr %arg.frame.4, i64 %.219.i
  %.248.i = getelementptr double, ptr %10, i64 %.234.i
  %.249.i = load double, ptr %.248.i, align 8, !noalias !132
  %.257.le.i = fsub double %.249.i, %.249.i
  %.258.le.i = fcmp ord double %.257.le.i, 0.000000e+00
  br i1 %.258.le.i, label %B56.i, label %B310.endif

common.ret:                                       ; preds = %B510.endif.endif, %B510.if.if, %B310.endif, %B1674
  %common.ret.op = phi i32 [ 0, %B310.endif ], [ 0, %B510.endif.endif ], [ 0, %B1674 ], [ %.605, %B510.if.if ]
  ret i32 %common.ret.op

B510:                                             ; preds = %B56.i
  %.605 = call i32 @lanes.measure.11(ptr nonnull %.597, ptr nonnull %excinfo.2, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 41, i64 29, i64 30)
  switch i32 %.605, label %B510.if.if [
    i32 -2, label %B510.endif
    i32 0, label %B510.endif
  ], !prof !37

B740:                                             ; preds = %B740.lr.ph, %B740
  %lsr.iv56 = phi i64 [ %.167, %B740.lr.ph ], [ %lsr.iv.next57, %B740 ]
  %lsr.iv48 = phi i64 [ %25, %B740.lr.ph ], [ %lsr.iv.next49, %B740 ]
  %lsr.iv = phi i64 [ 0, %B740.lr.ph ], [ %lsr.iv.next, %B740 ]
  %fastest.2.0613 = phi double [ 0.000000e+00, %B740.lr.ph ], [ %.11.i41, %B740 ]
  %speed.3.0612 = phi double [ 0.000000e+00, %B740.lr.ph ], [ %.1110, %B740 ]
  %size.2.0611 = phi double [ 0.000000e+00, %B740.lr.ph ], [ %.1072, %B740 ]
  %11 = add i64 %35, %lsr.iv
  %.887 = icmp slt i64 %11, 0
  %12 = select i1 %.887, i64 %33, i64 0
  %scevgep54 = getelementptr i8, ptr %scevgep53, i64 %12
  %13 = shl i64 %lsr.iv, 3
  %scevgep55 = getelementptr i8, ptr %scevgep54, i64 %13
  %.903 = load double, ptr %scevgep55, align 8
  %14 = add i64 %34, %lsr.iv
  %.951 = icmp slt i64 %14, 0
  %15 = select i1 %.951, i64 %33, i64 0
  %scevgep51 = getelementptr i8, ptr %scevgep50, i64 %15
  %16 = shl i64 %lsr.iv, 3
  %scevgep2 = getelementptr i8, ptr %scevgep51, i64 %16
  %.967 = load double, ptr %scevgep2, align 8
  %.984 = icmp slt i64 %lsr.iv48, 0
  %17 = select i1 %.984, i64 %33, i64 0
  %scevgep46 = getelementptr i8, ptr %scevgep, i64 %17
  %18 = shl i64 %lsr.iv, 1
  %scevgep47 = getelementptr i8, ptr %scevgep46, i64 %18
  %.1000 = load double, ptr %scevgep47, align 8
  %.1033 = tail call double @llvm.fabs.f64(double %.903)
  %.1034 = fmul double %.1032, %.1033
  %.1035 = fadd double %.1000, %.1034
  %.1036 = fadd double %.1035, 1.000000e-300
  %.1040 = fdiv double %.903, %.1036
  %.1078 = fdiv double %.967, %.1036
  %.147.i37 = fmul double %.1078, %.1078
  %.147.i = fmul double %.1040, %.1040
  %.1113 = tail call double @llvm.fabs.f64(double %.967)
  %.1117 = fdiv double %.1113, %.1036
  %.10.i40 = fcmp ogt double %.1117, %fastest.2.0613
  %.11.i41 = select i1 %.10.i40, double %.1117, double %fastest.2.0613
  %.1108 = fdiv double %.147.i37, %.1066
  %.1110 = fadd double %speed.3.0612, %.1108
  %.1070 = fdiv double %.147.i, %.1066
  %.1072 = fadd double %size.2.0611, %.1070
  %lsr.iv.next = add i64 %lsr.iv, 4
  %lsr.iv.next49 = add i64 %lsr.iv48, 1
  %lsr.iv.next57 = add i64 %lsr.iv56, -1
  %exitcond.not = icmp eq i64 %lsr.iv.next57, 0
  br i1 %exitcond.not, label %B1106, label %B740

B1106:                                            ; preds = %B740
  %.1159 = fcmp ueq double %.1110, 0x7FF0000000000000
  br i1 %.1159, label %B1180, label %for.cond.preheader

for.cond.preheader:                               ; preds = %B648.endif, %B1106
  %speed.3.0.lcssa630 = phi double [ %.1110, %B1106 ], [ 0.000000e+00, %B648.endif ]
  %size.2.0.lcssa628 = phi double [ %.1072, %B1106 ], [ 0.000000e+00, %B648.endif ]
  %.1171 = tail call double @llvm.sqrt.f64(double %speed.3.0.lcssa630)
  br label %B1180

B1180:                                            ; preds = %for.cond.preheader, %B1106
  %size.2.0.lcssa629 = phi double [ %.1072, %B1106 ], [ %size.2.0.lcssa628, %for.cond.preheader ]
  %"$phi1180.0.2.0" = phi double [ %.11.i41, %B1106 ], [ %.1171, %for.cond.preheader ]
  %.1197 = fcmp ogt double %"$phi1180.0.2.0", 0.000000e+00
  br i1 %.1197, label %for.end.1.endif, label %B1286.endif.endif

B1558:                                            ; preds = %B1286.endif.endif
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 56
  %.1554 = load i64, ptr %sunkaddr, align 8
  %.1557 = shl nsw i64 %.1554, 2
  %.1559 = add nsw i64 %.1557, %arg.lane
  %.1575 = icmp slt i64 %.1559, 0
  %.1576 = select i1 %.1575, i64 %arg.frame.5.0, i64 0
  %19 = getelementptr double, ptr %arg.frame.4, i64 %.1559
  %.1590 = getelementptr double, ptr %19, i64 %.1576
  store double %.1452, ptr %.1590, align 8
  br label %B1674

B1674:                                            ; preds = %B1286.endif.endif, %B1558
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B310.endif:                                       ; preds = %B58.i
  store i64 3, ptr %retptr, align 8
  br label %common.ret

B510.endif:                                       ; preds = %B510, %B510
  %sunkaddr4 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.61.i11 = load i64, ptr %sunkaddr4, align 8, !noalias !135
  %..61.i12 = tail call i64 @llvm.smax.i64(i64 %.61.i11, i64 0)
  br label %B56.i13

B56.i13:                                          ; preds = %B58.i16, %B510.endif
  %.149130.i14 = phi i64 [ %.156.i17, %B58.i16 ], [ 0, %B510.endif ]
  %exitcond.not.i15 = icmp eq i64 %..61.i12, %.149130.i14
  br i1 %exitcond.not.i15, label %B648.endif, label %B58.i16

B58.i16:                                          ; preds = %B56.i13
  %.156.i17 = add nuw i64 %.149130.i14, 1
  %sunkaddr5 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.214.i18 = load i64, ptr %sunkaddr5, align 8, !noalias !135
  %20 = add i64 %.149130.i14, %.214.i18
  %.217.i19 = shl nsw i64 %20, 2
  %.219.i20 = add nsw i64 %.217.i19, %arg.lane
  %.233.i21 = icmp slt i64 %.219.i20, 0
  %.234.i22 = select i1 %.233.i21, i64 %arg.frame.5.0, i64 0
  %21 = getelementptr double, ptr %arg.frame.4, i64 %.219.i20
  %.248.i23 = getelementptr double, ptr %21, i64 %.234.i22
  %.249.i24 = load double, ptr %.248.i23, align 8, !noalias !135
  %.257.le.i25 = fsub double %.249.i24, %.249.i24
  %.258.le.i26 = fcmp ord double %.257.le.i25, 0.000000e+00
  br i1 %.258.le.i26, label %B56.i13, label %B510.endif.endif

B510.if.if:                                       ; preds = %B510
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B510.endif.endif:                                 ; preds = %B58.i16
  store i64 4, ptr %retptr, align 8
  br label %common.ret

B648.endif:                                       ; preds = %B56.i13
  %.802608.not = icmp slt i64 %.167, 1
  br i1 %.802608.not, label %for.cond.preheader, label %B740.lr.ph

B740.lr.ph:                                       ; preds = %B648.endif
  %.699 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.700 = load i64, ptr %.699, align 8
  %.701 = shl nsw i64 %.700, 3
  %.1016 = icmp slt i64 %.700, 0
  %.1017 = select i1 %.1016, i64 %arg.frame.5.0, i64 0
  %22 = getelementptr double, ptr %arg.frame.4, i64 %.701
  %.1031 = getelementptr double, ptr %22, i64 %.1017
  %.1066 = uitofp nneg i64 %.167 to double
  %.869 = load i64, ptr %arg.meta.4, align 8
  %sunkaddr6 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.933 = load i64, ptr %sunkaddr6, align 8
  %.1032 = load double, ptr %.1031, align 8
  %23 = shl i64 %.700, 6
  %24 = getelementptr i8, ptr %arg.frame.4, i64 %23
  %scevgep = getelementptr i8, ptr %24, i64 40
  %25 = or disjoint i64 %.701, 5
  %26 = shl i64 %.933, 5
  %27 = shl i64 %arg.lane, 3
  %28 = getelementptr i8, ptr %arg.frame.4, i64 %26
  %scevgep50 = getelementptr i8, ptr %28, i64 %27
  %29 = shl i64 %.933, 2
  %30 = shl i64 %.869, 5
  %31 = getelementptr i8, ptr %arg.frame.4, i64 %30
  %scevgep53 = getelementptr i8, ptr %31, i64 %27
  %32 = shl i64 %.869, 2
  %33 = shl i64 %arg.frame.5.0, 3
  %34 = add nsw i64 %arg.lane, %29
  %35 = add nsw i64 %arg.lane, %32
  br label %B740

for.end.1.endif:                                  ; preds = %B1180
  %.1207 = tail call double @llvm.sqrt.f64(double %size.2.0.lcssa629)
  %.10.i = fcmp olt double %.1207, 1.000000e+00
  %.11.i = select i1 %.10.i, double 1.000000e+00, double %.1207
  %.1242 = fmul double %.11.i, 1.000000e-02
  %.1247 = fdiv double %.1242, %"$phi1180.0.2.0"
  br label %B1286.endif.endif

B1286.endif.endif:                                ; preds = %for.end.1.endif, %B1180
  %"$phi1286.0.2.0" = phi double [ %.1247, %for.end.1.endif ], [ 1.000000e+00, %B1180 ]
  %.10.i8 = fcmp ogt double %"$phi1286.0.2.0", 1.000000e+15
  %.11.i9 = select i1 %.10.i8, double 1.000000e+15, double %"$phi1286.0.2.0"
  %.1293 = tail call double @llvm.fabs.f64(double %.137)
  %.1294 = fmul double %.1293, 1.000000e-13
  %.13.i = fcmp ogt double %.1294, %.11.i9
  %.14.i = select i1 %.13.i, double %.1294, double %.11.i9
  %.15.i = fcmp olt double %.14.i, 0x16687E92154EF7AC
  %.16.i = select i1 %.15.i, double 0x16687E92154EF7AC, double %.14.i
  %.1353 = getelementptr i8, ptr %arg.meta.4, i64 56
  %.1354 = load i64, ptr %.1353, align 8
  %.1355 = shl nsw i64 %.1354, 2
  %.1357 = add nsw i64 %.1355, %arg.lane
  %.1371 = icmp slt i64 %.1357, 0
  %.1372 = select i1 %.1371, i64 %arg.frame.5.0, i64 0
  %36 = getelementptr double, ptr %arg.frame.4, i64 %.1357
  %.1386 = getelementptr double, ptr %36, i64 %.1372
  store double %.16.i, ptr %.1386, align 8
  %sunkaddr7 = getelementptr i8, ptr %arg.meta.4, i64 64
  %.1417 = load i64, ptr %sunkaddr7, align 8
  %.1418 = shl nsw i64 %.1417, 2
  %.1420 = add nsw i64 %.1418, %arg.lane
  %.1434 = icmp slt i64 %.1420, 0
  %.1435 = select i1 %.1434, i64 %arg.frame.5.0, i64 0
  %37 = getelementptr double, ptr %arg.frame.4, i64 %.1420
  %.1449 = getelementptr double, ptr %37, i64 %.1435
  %.1450 = load double, ptr %.1449, align 8
  %.1452 = fsub double %.1450, %.137
  %.1455 = fmul double %.1293, 0x3EB0C6F7A0B5ED8D
  %.1456 = fcmp olt double %.1452, %.1455
  br i1 %.1456, label %B1558, label %B1674
}

define internal noundef i32 @lanes.measure.11(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 %arg.code, i64 %arg.block, i64 %arg.end) local_unnamed_addr {
B0.else.if:
  %.80 = and i64 %arg.lane, -4
  %.112 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.113 = load i64, ptr %.112, align 8
  %.114 = shl i64 %.113, 3
  %.144 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.145 = load i64, ptr %.144, align 8
  %.179 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.180 = load i64, ptr %.179, align 8
  %.210 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.211 = load i64, ptr %.210, align 8
  %.248 = sub i64 %.211, %.180
  %.293421.not = icmp slt i64 %.248, 1
  br i1 %.293421.not, label %B320.endif, label %B174.endif.endif.preheader

B174.endif.endif.preheader:                       ; preds = %B0.else.if
  %0 = add nuw i64 %.248, 1
  %1 = shl i64 %.113, 6
  %2 = shl i64 %.180, 5
  %3 = shl i64 %.145, 3
  %4 = getelementptr i8, ptr %arg.frame.4, i64 %1
  %5 = getelementptr i8, ptr %4, i64 %2
  %scevgep32 = getelementptr i8, ptr %5, i64 %3
  %6 = shl i64 %.180, 2
  %7 = shl i64 %arg.lane, 3
  %8 = and i64 %7, -32
  %9 = shl i64 %arg.frame.5.0, 3
  %10 = add i64 %.145, %.114
  %11 = add i64 %10, %6
  %12 = getelementptr i8, ptr %arg.frame.4, i64 %2
  %13 = getelementptr i8, ptr %12, i64 %8
  %scevgep71 = getelementptr i8, ptr %13, i64 24
  %14 = add i64 %6, %.80
  br label %B174.endif.endif

B680:                                             ; preds = %B464.endif.endif, %B320.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B174.endif.endif:                                 ; preds = %B174.endif.endif, %B174.endif.endif.preheader
  %lsr.iv34 = phi i64 [ 0, %B174.endif.endif.preheader ], [ %lsr.iv.next35, %B174.endif.endif ]
  %lsr.iv30 = phi i64 [ %0, %B174.endif.endif.preheader ], [ %lsr.iv.next31, %B174.endif.endif ]
  %15 = add i64 %14, %lsr.iv34
  %.469 = icmp slt i64 %15, 0
  %16 = select i1 %.469, i64 %9, i64 0
  %17 = shl i64 %lsr.iv34, 3
  %scevgep80 = getelementptr i8, ptr %scevgep71, i64 %16
  %scevgep81 = getelementptr i8, ptr %scevgep80, i64 %17
  %scevgep82 = getelementptr i8, ptr %scevgep81, i64 -24
  %.485 = load double, ptr %scevgep82, align 8
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 232
  %.516 = load i64, ptr %sunkaddr, align 8
  %18 = add i64 %11, %lsr.iv34
  %19 = mul i64 %.516, -4
  %20 = add i64 %18, %19
  %21 = add i64 %20, 5
  %.536 = icmp slt i64 %21, 0
  %22 = select i1 %.536, i64 %9, i64 0
  %23 = shl i64 %.516, 5
  %24 = sub i64 %22, %23
  %scevgep44 = getelementptr i8, ptr %scevgep32, i64 %24
  %25 = shl i64 %lsr.iv34, 3
  %scevgep49 = getelementptr i8, ptr %scevgep44, i64 %25
  %scevgep50 = getelementptr i8, ptr %scevgep49, i64 40
  store double %.485, ptr %scevgep50, align 8
  %scevgep54 = getelementptr i8, ptr %scevgep71, i64 %16
  %scevgep55 = getelementptr i8, ptr %scevgep54, i64 %25
  %scevgep56 = getelementptr i8, ptr %scevgep55, i64 -16
  %.485.1 = load double, ptr %scevgep56, align 8
  %.516.1 = load i64, ptr %sunkaddr, align 8
  %26 = mul i64 %.516.1, -4
  %27 = add i64 %11, %lsr.iv34
  %28 = add i64 %27, %26
  %29 = add i64 %28, 6
  %.536.1 = icmp slt i64 %29, 0
  %30 = select i1 %.536.1, i64 %9, i64 0
  %31 = shl i64 %.516.1, 5
  %32 = sub i64 %30, %31
  %scevgep41 = getelementptr i8, ptr %scevgep32, i64 %32
  %33 = shl i64 %lsr.iv34, 3
  %scevgep47 = getelementptr i8, ptr %scevgep41, i64 %33
  %scevgep48 = getelementptr i8, ptr %scevgep47, i64 48
  store double %.485.1, ptr %scevgep48, align 8
  %scevgep51 = getelementptr i8, ptr %scevgep71, i64 %16
  %scevgep52 = getelementptr i8, ptr %scevgep51, i64 %33
  %scevgep53 = getelementptr i8, ptr %scevgep52, i64 -8
  %.485.2 = load double, ptr %scevgep53, align 8
  %.516.2 = load i64, ptr %sunkaddr, align 8
  %34 = mul i64 %.516.2, -4
  %35 = add i64 %11, %lsr.iv34
  %36 = add i64 %35, %34
  %37 = add i64 %36, 7
  %.536.2 = icmp slt i64 %37, 0
  %38 = select i1 %.536.2, i64 %9, i64 0
  %39 = shl i64 %.516.2, 5
  %40 = sub i64 %38, %39
  %scevgep38 = getelementptr i8, ptr %scevgep32, i64 %40
  %41 = shl i64 %lsr.iv34, 3
  %scevgep45 = getelementptr i8, ptr %scevgep38, i64 %41
  %scevgep46 = getelementptr i8, ptr %scevgep45, i64 56
  store double %.485.2, ptr %scevgep46, align 8
  %.485.3 = load double, ptr %scevgep81, align 8
  %.516.3 = load i64, ptr %sunkaddr, align 8
  %42 = mul i64 %.516.3, -4
  %43 = add i64 %11, %lsr.iv34
  %44 = add i64 %43, %42
  %45 = add i64 %44, 8
  %.536.3 = icmp slt i64 %45, 0
  %46 = select i1 %.536.3, i64 %9, i64 0
  %47 = shl i64 %.516.3, 5
  %48 = sub i64 %46, %47
  %scevgep33 = getelementptr i8, ptr %scevgep32, i64 %48
  %49 = shl i64 %lsr.iv34, 3
  %scevgep42 = getelementptr i8, ptr %scevgep33, i64 %49
  %scevgep43 = getelementptr i8, ptr %scevgep42, i64 64
  store double %.485.3, ptr %scevgep43, align 8
  %lsr.iv.next31 = add i64 %lsr.iv30, -1
  %lsr.iv.next35 = add i64 %lsr.iv34, 4
  %.293 = icmp samesign ugt i64 %lsr.iv.next31, 1
  br i1 %.293, label %B174.endif.endif, label %B320.endif.loopexit

B320.endif.loopexit:                              ; preds = %B174.endif.endif
  %sunkaddr57 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.627.pre = load i64, ptr %sunkaddr57, align 8
  br label %B320.endif

B320.endif:                                       ; preds = %B320.endif.loopexit, %B0.else.if
  %.627 = phi i64 [ %.113, %B0.else.if ], [ %.627.pre, %B320.endif.loopexit ]
  %.594 = getelementptr i8, ptr %arg.meta.4, i64 328
  %.595 = load i64, ptr %.594, align 8
  %.637 = getelementptr double, ptr %arg.frame.4, i64 %.80
  %.638.idx = shl i64 %.627, 6
  %.638 = getelementptr i8, ptr %arg.frame.4, i64 %.638.idx
  %.639 = inttoptr i64 %.595 to ptr
  %.640 = tail call i64 %.639(ptr %.637, ptr %.638)
  %sunkaddr58 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.671 = load i64, ptr %sunkaddr58, align 8
  %sunkaddr59 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.702 = load i64, ptr %sunkaddr59, align 8
  %.741 = sub i64 %.702, %.671
  %.784436.not = icmp slt i64 %.741, 1
  br i1 %.784436.not, label %B680, label %B464.endif.endif.preheader

B464.endif.endif.preheader:                       ; preds = %B320.endif
  %50 = add nuw i64 %.741, 1
  %51 = shl i64 %.113, 6
  %52 = shl i64 %.671, 5
  %53 = shl i64 %.145, 3
  %54 = getelementptr i8, ptr %arg.frame.4, i64 %51
  %55 = getelementptr i8, ptr %54, i64 %52
  %scevgep = getelementptr i8, ptr %55, i64 %53
  %56 = shl i64 %.671, 2
  %57 = shl i64 %arg.lane, 3
  %58 = getelementptr i8, ptr %arg.frame.4, i64 %52
  %scevgep12 = getelementptr i8, ptr %58, i64 %57
  %59 = and i64 %57, -32
  %60 = shl i64 %arg.frame.5.0, 3
  %61 = add i64 %.145, %.114
  %62 = add i64 %61, %56
  %63 = getelementptr i8, ptr %58, i64 %59
  %scevgep30 = getelementptr i8, ptr %63, i64 24
  %64 = add i64 %56, %.80
  %65 = add i64 %arg.lane, %56
  br label %B464.endif.endif

B464.endif.endif:                                 ; preds = %B464.endif.endif, %B464.endif.endif.preheader
  %lsr.iv2 = phi i64 [ 0, %B464.endif.endif.preheader ], [ %lsr.iv.next3, %B464.endif.endif ]
  %lsr.iv = phi i64 [ %50, %B464.endif.endif.preheader ], [ %lsr.iv.next, %B464.endif.endif ]
  %66 = add i64 %65, %lsr.iv2
  %.842 = icmp slt i64 %66, 0
  %67 = select i1 %.842, i64 %60, i64 0
  %scevgep13 = getelementptr i8, ptr %scevgep12, i64 %67
  %68 = shl i64 %lsr.iv2, 3
  %scevgep14 = getelementptr i8, ptr %scevgep13, i64 %68
  %.858 = load double, ptr %scevgep14, align 8
  %69 = add i64 %64, %lsr.iv2
  %sunkaddr60 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.1009 = load i64, ptr %sunkaddr60, align 8
  %70 = add i64 %62, %lsr.iv2
  %71 = mul i64 %.1009, -4
  %72 = add i64 %70, %71
  %73 = add i64 %72, 5
  %.1029 = icmp slt i64 %73, 0
  %74 = select i1 %.1029, i64 %60, i64 0
  %75 = shl i64 %.1009, 5
  %76 = sub i64 %74, %75
  %scevgep15 = getelementptr i8, ptr %scevgep, i64 %76
  %77 = shl i64 %lsr.iv2, 3
  %scevgep39 = getelementptr i8, ptr %scevgep15, i64 %77
  %scevgep40 = getelementptr i8, ptr %scevgep39, i64 40
  %.1045 = load double, ptr %scevgep40, align 8
  %.1064 = icmp slt i64 %69, 0
  %78 = select i1 %.1064, i64 %60, i64 0
  %scevgep57 = getelementptr i8, ptr %scevgep30, i64 %78
  %79 = shl i64 %lsr.iv2, 3
  %scevgep36 = getelementptr i8, ptr %scevgep57, i64 %79
  %scevgep37 = getelementptr i8, ptr %scevgep36, i64 -24
  store double %.1045, ptr %scevgep37, align 8
  %.1009.1 = load i64, ptr %sunkaddr60, align 8
  %80 = mul i64 %.1009.1, -4
  %81 = add i64 %62, %lsr.iv2
  %82 = add i64 %81, %80
  %83 = add i64 %82, 6
  %.1029.1 = icmp slt i64 %83, 0
  %84 = select i1 %.1029.1, i64 %60, i64 0
  %85 = shl i64 %.1009.1, 5
  %86 = sub i64 %84, %85
  %scevgep9 = getelementptr i8, ptr %scevgep, i64 %86
  %87 = shl i64 %lsr.iv2, 3
  %scevgep18 = getelementptr i8, ptr %scevgep9, i64 %87
  %scevgep19 = getelementptr i8, ptr %scevgep18, i64 48
  %.1045.1 = load double, ptr %scevgep19, align 8
  %scevgep29 = getelementptr i8, ptr %scevgep30, i64 %78
  %scevgep34 = getelementptr i8, ptr %scevgep29, i64 %87
  %scevgep35 = getelementptr i8, ptr %scevgep34, i64 -16
  store double %.1045.1, ptr %scevgep35, align 8
  %.1009.2 = load i64, ptr %sunkaddr60, align 8
  %88 = mul i64 %.1009.2, -4
  %89 = add i64 %62, %lsr.iv2
  %90 = add i64 %89, %88
  %91 = add i64 %90, 7
  %.1029.2 = icmp slt i64 %91, 0
  %92 = select i1 %.1029.2, i64 %60, i64 0
  %93 = shl i64 %.1009.2, 5
  %94 = sub i64 %92, %93
  %scevgep6 = getelementptr i8, ptr %scevgep, i64 %94
  %95 = shl i64 %lsr.iv2, 3
  %scevgep16 = getelementptr i8, ptr %scevgep6, i64 %95
  %scevgep17 = getelementptr i8, ptr %scevgep16, i64 56
  %.1045.2 = load double, ptr %scevgep17, align 8
  %scevgep20 = getelementptr i8, ptr %scevgep30, i64 %78
  %scevgep27 = getelementptr i8, ptr %scevgep20, i64 %95
  %scevgep28 = getelementptr i8, ptr %scevgep27, i64 -8
  store double %.1045.2, ptr %scevgep28, align 8
  %.1009.3 = load i64, ptr %sunkaddr60, align 8
  %96 = mul i64 %.1009.3, -4
  %97 = add i64 %62, %lsr.iv2
  %98 = add i64 %97, %96
  %99 = add i64 %98, 8
  %.1029.3 = icmp slt i64 %99, 0
  %100 = select i1 %.1029.3, i64 %60, i64 0
  %101 = shl i64 %.1009.3, 5
  %102 = sub i64 %100, %101
  %scevgep1 = getelementptr i8, ptr %scevgep, i64 %102
  %103 = shl i64 %lsr.iv2, 3
  %scevgep10 = getelementptr i8, ptr %scevgep1, i64 %103
  %scevgep11 = getelementptr i8, ptr %scevgep10, i64 64
  %.1045.3 = load double, ptr %scevgep11, align 8
  store double %.1045.3, ptr %scevgep36, align 8
  store double %.858, ptr %scevgep14, align 8
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next3 = add i64 %lsr.iv2, 4
  %.784 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.784, label %B464.endif.endif, label %B680
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare double @llvm.sqrt.f64(double) local_unnamed_addr #5

define internal range(i32 -1, -2) i32 @jumps.assign_event.25(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 %arg.k, i8 %arg.moves) local_unnamed_addr {
B0.endif.endif:
  %.441.i = alloca ptr, align 8
  %excinfo.1.i50 = alloca ptr, align 8
  %arg.moves.fr = freeze i8 %arg.moves
  %.72 = getelementptr i8, ptr %arg.meta.4, i64 344
  %.73 = load i64, ptr %.72, align 8
  %.102 = getelementptr i8, ptr %arg.meta.4, i64 352
  %.103 = load i64, ptr %.102, align 8
  %.132 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.133 = load i64, ptr %.132, align 8
  %.171 = getelementptr i8, ptr %arg.meta.4, i64 400
  %.172 = load i64, ptr %.171, align 8
  %.174 = add nsw i64 %.172, %arg.k
  %.188 = icmp slt i64 %.174, 0
  %.189 = select i1 %.188, i64 %arg.meta.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.meta.4, i64 %.174
  %.203 = getelementptr i64, ptr %0, i64 %.189
  %.204 = load i64, ptr %.203, align 8
  %.251 = icmp slt i64 %.174, -1
  %.252 = select i1 %.251, i64 %arg.meta.5.0, i64 0
  %1 = getelementptr i8, ptr %0, i64 8
  %.266 = getelementptr i64, ptr %1, i64 %.252
  %.267 = load i64, ptr %.266, align 8
  %.299 = add nsw i64 %.172, %.133
  %.313 = icmp slt i64 %.299, 0
  %.314 = select i1 %.313, i64 %arg.meta.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.meta.4, i64 %.299
  %.328 = getelementptr i64, ptr %2, i64 %.314
  %.329 = load i64, ptr %.328, align 8
  %.367 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.368 = load i64, ptr %.367, align 8
  %.370 = add nsw i64 %.368, %.329
  %.375 = add i64 %.103, 1
  %.377 = mul i64 %.133, %.375
  %.379 = add nsw i64 %.370, %.377
  %.40.i = getelementptr i8, ptr %arg.meta.4, i64 248
  %.41.i = load i64, ptr %.40.i, align 8, !noalias !138
  %.43.i = shl i64 %.41.i, 4
  %.44.i = or disjoint i64 %.43.i, 5
  %.72.i = getelementptr i8, ptr %arg.meta.4, i64 256
  %.73.i = load i64, ptr %.72.i, align 8, !noalias !138
  %.74.i = add nsw i64 %.44.i, %.73.i
  %.454 = icmp sgt i64 %.103, 0
  br i1 %.454, label %B336.lr.ph, label %B564.endif

B336:                                             ; preds = %B336.preheader, %B336
  %lsr.iv119 = phi i64 [ %.103, %B336.preheader ], [ %lsr.iv.next120, %B336 ]
  %lsr.iv116 = phi i64 [ %39, %B336.preheader ], [ %lsr.iv.next117, %B336 ]
  %lsr.iv112 = phi i64 [ %37, %B336.preheader ], [ %lsr.iv.next113, %B336 ]
  %.562 = icmp slt i64 %lsr.iv116, 0
  %3 = select i1 %.562, i64 %40, i64 0
  %scevgep115 = getelementptr i8, ptr %arg.frame.4, i64 %3
  %4 = shl i64 %lsr.iv116, 3
  %scevgep118 = getelementptr i8, ptr %scevgep115, i64 %4
  %.578 = load double, ptr %scevgep118, align 8
  %.579 = fneg double %.578
  %sunkaddr11 = getelementptr inbounds i8, ptr %35, i64 %sunkaddr
  %.615 = load double, ptr %sunkaddr11, align 8
  %.619 = fdiv double %.579, %.615
  %.656 = icmp slt i64 %lsr.iv112, 0
  %5 = select i1 %.656, i64 %40, i64 0
  %scevgep111 = getelementptr i8, ptr %arg.frame.4, i64 %5
  %6 = shl i64 %lsr.iv112, 3
  %scevgep114 = getelementptr i8, ptr %scevgep111, i64 %6
  store double %.619, ptr %scevgep114, align 8
  %lsr.iv.next113 = add i64 %lsr.iv112, 1
  %lsr.iv.next117 = add i64 %lsr.iv116, 4
  %lsr.iv.next120 = add i64 %lsr.iv119, -1
  %exitcond.not = icmp eq i64 %lsr.iv.next120, 0
  br i1 %exitcond.not, label %B490, label %B336

B490:                                             ; preds = %B336
  call void @llvm.lifetime.start.p0(ptr nonnull %.441.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i50)
  %sunkaddr12 = getelementptr i8, ptr %arg.meta.4, i64 344
  %.75.i = load i64, ptr %sunkaddr12, align 8, !noalias !141
  %.91.i = call i32 @lanes.measure.11(ptr nonnull %.441.i, ptr nonnull %excinfo.1.i50, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull readonly %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 41, i64 29, i64 30), !noalias !141
  switch i32 %.91.i, label %common.ret.sink.split [
    i32 -2, label %B0.endif.endif.i
    i32 0, label %B0.endif.endif.i
  ], !prof !37

B0.endif.endif.i:                                 ; preds = %B490, %B490
  %sunkaddr13 = getelementptr i8, ptr %arg.meta.4, i64 352
  %.142.i = load i64, ptr %sunkaddr13, align 8, !noalias !141
  %.222233.not.i = icmp slt i64 %.142.i, 1
  %.343223.not.i = icmp slt i64 %.75.i, 1
  %or.cond.i = select i1 %.222233.not.i, i1 true, i1 %.343223.not.i
  br i1 %or.cond.i, label %jumps.shift.23, label %B154.endif.us.i.preheader

B154.endif.us.i.preheader:                        ; preds = %B0.endif.endif.i
  br label %B154.endif.us.i

B154.endif.us.i:                                  ; preds = %B186.B152.loopexit_crit_edge.us.i, %B154.endif.us.i.preheader
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B186.B152.loopexit_crit_edge.us.i ], [ %.75.i, %B154.endif.us.i.preheader ]
  %.228228234.us.i = phi i64 [ %.512.us.i, %B186.B152.loopexit_crit_edge.us.i ], [ 0, %B154.endif.us.i.preheader ]
  %.449.us.i = add nsw i64 %.228228234.us.i, %.74.i
  %.463.us.i = icmp slt i64 %.449.us.i, 0
  %7 = getelementptr double, ptr %arg.frame.4, i64 %.449.us.i
  %sunkaddr1.i = select i1 %.463.us.i, i64 %40, i64 0
  br label %B188.us.i

B188.us.i:                                        ; preds = %B188.us.i, %B154.endif.us.i
  %.349222224.us.i = phi i64 [ 0, %B154.endif.us.i ], [ %.356.us.i, %B188.us.i ]
  %.356.us.i = add nuw nsw i64 %.349222224.us.i, 1
  %sunkaddr18 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.410.us.i = load i64, ptr %sunkaddr18, align 8, !noalias !141
  %8 = add i64 %.349222224.us.i, %.410.us.i
  %.412.us.i = shl nsw i64 %8, 2
  %.414.us.i = add nsw i64 %.412.us.i, %arg.lane
  %.428.us.i = icmp slt i64 %.414.us.i, 0
  %.429.us.i = select i1 %.428.us.i, i64 %arg.frame.5.0, i64 0
  %9 = getelementptr double, ptr %arg.frame.4, i64 %.414.us.i
  %.443.us.i = getelementptr double, ptr %9, i64 %.429.us.i
  %.444.us.i = load double, ptr %.443.us.i, align 8, !noalias !141
  %sunkaddr21 = getelementptr inbounds i8, ptr %7, i64 %sunkaddr1.i
  %.479.us.i = load double, ptr %sunkaddr21, align 8, !noalias !141
  %.480.us.i = fmul double %.444.us.i, %.479.us.i
  %.510.us.i = load i64, ptr %arg.meta.4, align 8, !noalias !141
  %10 = add i64 %lsr.iv.i, %.349222224.us.i
  %11 = add i64 %10, %.510.us.i
  %.517.us.i = shl nsw i64 %11, 2
  %.519.us.i = add nsw i64 %.517.us.i, %arg.lane
  %.533.us.i = icmp slt i64 %.519.us.i, 0
  %.534.us.i = select i1 %.533.us.i, i64 %arg.frame.5.0, i64 0
  %12 = getelementptr double, ptr %arg.frame.4, i64 %.519.us.i
  %.548.us.i = getelementptr double, ptr %12, i64 %.534.us.i
  %.549.us.i = load double, ptr %.548.us.i, align 8, !noalias !141
  %.550.us.i = fadd double %.480.us.i, %.549.us.i
  store double %.550.us.i, ptr %.548.us.i, align 8, !noalias !141
  %exitcond.not.i = icmp eq i64 %.75.i, %.356.us.i
  br i1 %exitcond.not.i, label %B186.B152.loopexit_crit_edge.us.i, label %B188.us.i

B186.B152.loopexit_crit_edge.us.i:                ; preds = %B188.us.i
  %.512.us.i = add nuw nsw i64 %.228228234.us.i, 1
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.75.i
  %exitcond244.not.i = icmp eq i64 %.512.us.i, %.142.i
  br i1 %exitcond244.not.i, label %jumps.shift.23, label %B154.endif.us.i

jumps.shift.23: ; preds = %B186.B152.loopexit_crit_edge.us.i, %B0.endif.endif.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.441.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i50)
  call void @llvm.lifetime.start.p0(ptr nonnull %.441.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i50)
  %sunkaddr22 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.58.i = load i64, ptr %sunkaddr22, align 8, !noalias !145
  %.140185.not.i = icmp slt i64 %.58.i, 1
  br i1 %.140185.not.i, label %B184.i, label %B58.i.preheader

B58.i.preheader:                                  ; preds = %jumps.shift.23
  br label %B58.i

B1014:                                            ; preds = %B564.endif
  %13 = icmp slt i64 %.103, 1
  %14 = icmp eq i8 %arg.moves.fr, 0
  %brmerge = or i1 %14, %13
  br i1 %brmerge, label %common.ret, label %B1030

B1026:                                            ; preds = %B796.B596.loopexit_crit_edge.us, %B564.endif.thread
  %15 = icmp eq i8 %arg.moves.fr, 0
  br i1 %15, label %common.ret, label %B1030

B1030:                                            ; preds = %B1026, %B1014
  call void @llvm.lifetime.start.p0(ptr nonnull %.441.i)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i50)
  %sunkaddr23 = getelementptr i8, ptr %arg.meta.4, i64 344
  %.75.i5 = load i64, ptr %sunkaddr23, align 8, !noalias !149
  %.91.i6 = call i32 @lanes.measure.11(ptr nonnull %.441.i, ptr nonnull %excinfo.1.i50, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull readonly %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 41, i64 29, i64 30), !noalias !149
  switch i32 %.91.i6, label %common.ret.sink.split [
    i32 -2, label %B0.endif.endif.i7
    i32 0, label %B0.endif.endif.i7
  ], !prof !37

B0.endif.endif.i7:                                ; preds = %B1030, %B1030
  %sunkaddr24 = getelementptr i8, ptr %arg.meta.4, i64 352
  %.142.i9 = load i64, ptr %sunkaddr24, align 8, !noalias !149
  %.222233.not.i10 = icmp slt i64 %.142.i9, 1
  %.343223.not.i11 = icmp slt i64 %.75.i5, 1
  %or.cond.i12 = select i1 %.222233.not.i10, i1 true, i1 %.343223.not.i11
  br i1 %or.cond.i12, label %common.ret.sink.split, label %B154.endif.us.preheader.i13

B154.endif.us.preheader.i13:                      ; preds = %B0.endif.endif.i7
  %16 = shl i64 %arg.frame.5.0, 3
  br label %B154.endif.us.i15

B154.endif.us.i15:                                ; preds = %B186.B152.loopexit_crit_edge.us.i43, %B154.endif.us.preheader.i13
  %lsr.iv.i16 = phi i64 [ %lsr.iv.next.i45, %B186.B152.loopexit_crit_edge.us.i43 ], [ %.75.i5, %B154.endif.us.preheader.i13 ]
  %.228228234.us.i17 = phi i64 [ %.512.us.i44, %B186.B152.loopexit_crit_edge.us.i43 ], [ 0, %B154.endif.us.preheader.i13 ]
  %.449.us.i18 = add nsw i64 %.228228234.us.i17, %.74.i
  %.463.us.i19 = icmp slt i64 %.449.us.i18, 0
  %17 = getelementptr double, ptr %arg.frame.4, i64 %.449.us.i18
  %sunkaddr1.i20 = select i1 %.463.us.i19, i64 %16, i64 0
  br label %B188.us.i22

B188.us.i22:                                      ; preds = %B188.us.i22, %B154.endif.us.i15
  %.349222224.us.i23 = phi i64 [ 0, %B154.endif.us.i15 ], [ %.356.us.i24, %B188.us.i22 ]
  %.356.us.i24 = add nuw nsw i64 %.349222224.us.i23, 1
  %sunkaddr25 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.410.us.i25 = load i64, ptr %sunkaddr25, align 8, !noalias !149
  %18 = add i64 %.349222224.us.i23, %.410.us.i25
  %.412.us.i26 = shl nsw i64 %18, 2
  %.414.us.i27 = add nsw i64 %.412.us.i26, %arg.lane
  %.428.us.i28 = icmp slt i64 %.414.us.i27, 0
  %.429.us.i29 = select i1 %.428.us.i28, i64 %arg.frame.5.0, i64 0
  %19 = getelementptr double, ptr %arg.frame.4, i64 %.414.us.i27
  %.443.us.i30 = getelementptr double, ptr %19, i64 %.429.us.i29
  %.444.us.i31 = load double, ptr %.443.us.i30, align 8, !noalias !149
  %sunkaddr26 = getelementptr inbounds i8, ptr %17, i64 %sunkaddr1.i20
  %.479.us.i32 = load double, ptr %sunkaddr26, align 8, !noalias !149
  %.510.us.i34 = load i64, ptr %arg.meta.4, align 8, !noalias !149
  %20 = add i64 %lsr.iv.i16, %.349222224.us.i23
  %21 = add i64 %20, %.510.us.i34
  %.517.us.i35 = shl nsw i64 %21, 2
  %.519.us.i36 = add nsw i64 %.517.us.i35, %arg.lane
  %.533.us.i37 = icmp slt i64 %.519.us.i36, 0
  %.534.us.i38 = select i1 %.533.us.i37, i64 %arg.frame.5.0, i64 0
  %22 = getelementptr double, ptr %arg.frame.4, i64 %.519.us.i36
  %.548.us.i39 = getelementptr double, ptr %22, i64 %.534.us.i38
  %.549.us.i40 = load double, ptr %.548.us.i39, align 8, !noalias !149
  %23 = fmul double %.444.us.i31, %.479.us.i32
  %.550.us.i41 = fsub double %.549.us.i40, %23
  store double %.550.us.i41, ptr %.548.us.i39, align 8, !noalias !149
  %exitcond.not.i42 = icmp eq i64 %.75.i5, %.356.us.i24
  br i1 %exitcond.not.i42, label %B186.B152.loopexit_crit_edge.us.i43, label %B188.us.i22

B186.B152.loopexit_crit_edge.us.i43:              ; preds = %B188.us.i22
  %.512.us.i44 = add nuw nsw i64 %.228228234.us.i17, 1
  %lsr.iv.next.i45 = add i64 %lsr.iv.i16, %.75.i5
  %exitcond244.not.i46 = icmp eq i64 %.512.us.i44, %.142.i9
  br i1 %exitcond244.not.i46, label %common.ret.sink.split, label %B154.endif.us.i15

common.ret.sink.split:                            ; preds = %B186.B152.loopexit_crit_edge.us.i43, %B0.endif.endif.i7, %B1030, %B490
  %excinfo.sink.ph = phi ptr [ %retptr, %B0.endif.endif.i7 ], [ %excinfo, %B490 ], [ %excinfo, %B1030 ], [ %retptr, %B186.B152.loopexit_crit_edge.us.i43 ]
  %common.ret.op.ph = phi i32 [ 0, %B0.endif.endif.i7 ], [ %.91.i, %B490 ], [ %.91.i6, %B1030 ], [ 0, %B186.B152.loopexit_crit_edge.us.i43 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.441.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i50)
  br label %common.ret

common.ret:                                       ; preds = %B598.endif, %B184.i, %common.ret.sink.split, %B1026, %B1014
  %excinfo.sink = phi ptr [ %retptr, %B1014 ], [ %excinfo, %B184.i ], [ %retptr, %B1026 ], [ %excinfo.sink.ph, %common.ret.sink.split ], [ %retptr, %B598.endif ]
  %common.ret.op = phi i32 [ 0, %B1014 ], [ %.449.i, %B184.i ], [ 0, %B1026 ], [ %common.ret.op.ph, %common.ret.sink.split ], [ 0, %B598.endif ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B336.lr.ph:                                       ; preds = %B0.endif.endif
  %24 = icmp eq i8 %arg.moves.fr, 0
  br i1 %24, label %B336.us.preheader, label %B336.preheader

B336.us.preheader:                                ; preds = %B336.lr.ph
  %xtraiter = and i64 %.103, 3
  %25 = icmp samesign ult i64 %.103, 4
  br i1 %25, label %B336.us.preheader.B336.us.epil.preheader_crit_edge, label %B336.us.preheader.new

B336.us.preheader.B336.us.epil.preheader_crit_edge: ; preds = %B336.us.preheader
  %.pre = add i64 %.43.i, %.73.i
  %.pre1 = shl i64 %arg.frame.5.0, 3
  br label %B336.us.epil.preheader

B336.us.preheader.new:                            ; preds = %B336.us.preheader
  %unroll_iter = and i64 %.103, 9223372036854775804
  %26 = shl i64 %.41.i, 7
  %27 = shl i64 %.73.i, 3
  %28 = getelementptr i8, ptr %arg.frame.4, i64 %26
  %scevgep98 = getelementptr i8, ptr %28, i64 %27
  %29 = add i64 %.73.i, %.43.i
  %30 = shl i64 %arg.frame.5.0, 3
  %31 = add i64 %30, 40
  %32 = add i64 %30, 48
  %33 = add i64 %30, 56
  %34 = add i64 %30, 64
  br label %B336.us

B336.preheader:                                   ; preds = %B336.lr.ph
  %.582 = add nsw i64 %.370, %arg.k
  %.583 = shl nsw i64 %.582, 2
  %.585 = add nsw i64 %.583, %arg.lane
  %35 = getelementptr double, ptr %arg.frame.4, i64 %.585
  %.599 = icmp slt i64 %.585, 0
  %.542 = mul nsw i64 %.103, %arg.k
  %invariant.op = add i64 %.542, %.133
  %.543.reass = add i64 %invariant.op, %.370
  %36 = add i64 %.73.i, %.43.i
  %37 = add i64 %36, 5
  %38 = shl i64 %.543.reass, 2
  %39 = add i64 %38, %arg.lane
  %40 = shl i64 %arg.frame.5.0, 3
  %sunkaddr = select i1 %.599, i64 %40, i64 0
  br label %B336

B336.us:                                          ; preds = %B336.us, %B336.us.preheader.new
  %.502590592.us = phi i64 [ 0, %B336.us.preheader.new ], [ %.509.us.3, %B336.us ]
  %41 = add i64 %29, %.502590592.us
  %42 = add i64 %41, 5
  %.656.us = icmp slt i64 %42, 0
  %43 = shl i64 %.502590592.us, 3
  %44 = select i1 %.656.us, i64 %31, i64 40
  %scevgep17 = getelementptr i8, ptr %scevgep98, i64 %44
  %scevgep18 = getelementptr i8, ptr %scevgep17, i64 %43
  store double 0.000000e+00, ptr %scevgep18, align 8
  %45 = add i64 %29, %.502590592.us
  %46 = add i64 %45, 6
  %.656.us.1 = icmp slt i64 %46, 0
  %47 = select i1 %.656.us.1, i64 %32, i64 48
  %scevgep15 = getelementptr i8, ptr %scevgep98, i64 %47
  %48 = shl i64 %.502590592.us, 3
  %scevgep8 = getelementptr i8, ptr %scevgep15, i64 %48
  store double 0.000000e+00, ptr %scevgep8, align 8
  %49 = add i64 %29, %.502590592.us
  %50 = add i64 %49, 7
  %.656.us.2 = icmp slt i64 %50, 0
  %51 = select i1 %.656.us.2, i64 %33, i64 56
  %scevgep13 = getelementptr i8, ptr %scevgep98, i64 %51
  %52 = shl i64 %.502590592.us, 3
  %scevgep7 = getelementptr i8, ptr %scevgep13, i64 %52
  store double 0.000000e+00, ptr %scevgep7, align 8
  %.509.us.3 = add nuw nsw i64 %.502590592.us, 4
  %53 = add i64 %29, %.502590592.us
  %54 = add i64 %53, 8
  %.656.us.3 = icmp slt i64 %54, 0
  %55 = select i1 %.656.us.3, i64 %34, i64 64
  %scevgep11 = getelementptr i8, ptr %scevgep98, i64 %55
  %56 = shl i64 %.502590592.us, 3
  %scevgep6 = getelementptr i8, ptr %scevgep11, i64 %56
  store double 0.000000e+00, ptr %scevgep6, align 8
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.509.us.3
  br i1 %niter.ncmp.3, label %B564.endif.loopexit.unr-lcssa, label %B336.us

B58.i:                                            ; preds = %B58.i, %B58.i.preheader
  %.146184186.i = phi i64 [ %.153.i, %B58.i ], [ 0, %B58.i.preheader ]
  %.153.i = add nuw nsw i64 %.146184186.i, 1
  %.207.i = load i64, ptr %arg.meta.4, align 8, !noalias !145
  %57 = add i64 %.146184186.i, %.207.i
  %.209.i = shl nsw i64 %57, 2
  %.211.i = add nsw i64 %.209.i, %arg.lane
  %.225.i = icmp slt i64 %.211.i, 0
  %.226.i = select i1 %.225.i, i64 %arg.frame.5.0, i64 0
  %58 = getelementptr double, ptr %arg.frame.4, i64 %.211.i
  %.240.i = getelementptr double, ptr %58, i64 %.226.i
  %.241.i = load double, ptr %.240.i, align 8, !noalias !145
  %sunkaddr27 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.271.i = load i64, ptr %sunkaddr27, align 8, !noalias !145
  %59 = add i64 %.146184186.i, %.271.i
  %.273.i = shl nsw i64 %59, 2
  %.275.i = add nsw i64 %.273.i, %arg.lane
  %.289.i = icmp slt i64 %.275.i, 0
  %.290.i = select i1 %.289.i, i64 %arg.frame.5.0, i64 0
  %60 = getelementptr double, ptr %arg.frame.4, i64 %.275.i
  %.304.i = getelementptr double, ptr %60, i64 %.290.i
  store double %.241.i, ptr %.304.i, align 8, !noalias !145
  %exitcond.not.i52 = icmp eq i64 %.58.i, %.153.i
  br i1 %exitcond.not.i52, label %B184.i, label %B58.i

B184.i:                                           ; preds = %B58.i, %jumps.shift.23
  %.339.i = getelementptr i8, ptr %arg.meta.4, i64 48
  %.340.i = load i64, ptr %.339.i, align 8, !noalias !145
  %.341.i = shl nsw i64 %.340.i, 2
  %.343.i = add nsw i64 %.341.i, %arg.lane
  %.357.i = icmp slt i64 %.343.i, 0
  %.358.i = select i1 %.357.i, i64 %arg.frame.5.0, i64 0
  %61 = getelementptr double, ptr %arg.frame.4, i64 %.343.i
  %.372.i = getelementptr double, ptr %61, i64 %.358.i
  %.373.i = load double, ptr %.372.i, align 8, !noalias !145
  %.402.i = getelementptr i8, ptr %arg.meta.4, i64 208
  %.403.i = load i64, ptr %.402.i, align 8, !noalias !145
  %.404.i = shl nsw i64 %.403.i, 2
  %.406.i = add nsw i64 %.404.i, %arg.lane
  %.420.i = icmp slt i64 %.406.i, 0
  %.421.i = select i1 %.420.i, i64 %arg.frame.5.0, i64 0
  %62 = getelementptr double, ptr %arg.frame.4, i64 %.406.i
  %.435.i = getelementptr double, ptr %62, i64 %.421.i
  store double %.373.i, ptr %.435.i, align 8, !noalias !145
  %.449.i = call i32 @lanes.measure.15(ptr nonnull %.441.i, ptr nonnull %excinfo.1.i50, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull readonly %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 42, i64 27, i64 29), !noalias !145
  call void @llvm.lifetime.end.p0(ptr nonnull %.441.i)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i50)
  switch i32 %.449.i, label %common.ret [
    i32 -2, label %B564.endif.thread
    i32 0, label %B564.endif.thread
  ], !prof !37

B564.endif.loopexit.unr-lcssa:                    ; preds = %B336.us
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B564.endif, label %B336.us.epil.preheader

B336.us.epil.preheader:                           ; preds = %B564.endif.loopexit.unr-lcssa, %B336.us.preheader.B336.us.epil.preheader_crit_edge
  %.pre-phi2 = phi i64 [ %.pre1, %B336.us.preheader.B336.us.epil.preheader_crit_edge ], [ %30, %B564.endif.loopexit.unr-lcssa ]
  %.pre-phi = phi i64 [ %.pre, %B336.us.preheader.B336.us.epil.preheader_crit_edge ], [ %29, %B564.endif.loopexit.unr-lcssa ]
  %.502590592.us.epil.init = phi i64 [ 0, %B336.us.preheader.B336.us.epil.preheader_crit_edge ], [ %unroll_iter, %B564.endif.loopexit.unr-lcssa ]
  %63 = add i64 %.pre-phi, 5
  %64 = add i64 %63, %.502590592.us.epil.init
  br label %B336.us.epil

B336.us.epil:                                     ; preds = %B336.us.epil, %B336.us.epil.preheader
  %lsr.iv96 = phi i64 [ %lsr.iv.next97, %B336.us.epil ], [ %xtraiter, %B336.us.epil.preheader ]
  %lsr.iv93 = phi i64 [ %lsr.iv.next94, %B336.us.epil ], [ %64, %B336.us.epil.preheader ]
  %.656.us.epil = icmp slt i64 %lsr.iv93, 0
  %65 = select i1 %.656.us.epil, i64 %.pre-phi2, i64 0
  %scevgep92 = getelementptr i8, ptr %arg.frame.4, i64 %65
  %66 = shl i64 %lsr.iv93, 3
  %scevgep95 = getelementptr i8, ptr %scevgep92, i64 %66
  store double 0.000000e+00, ptr %scevgep95, align 8
  %lsr.iv.next94 = add i64 %lsr.iv93, 1
  %lsr.iv.next97 = add nsw i64 %lsr.iv96, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next97, 0
  br i1 %epil.iter.cmp.not, label %B564.endif, label %B336.us.epil, !llvm.loop !153

B564.endif:                                       ; preds = %B336.us.epil, %B564.endif.loopexit.unr-lcssa, %B0.endif.endif
  %.802 = sub i64 %.267, %.204
  %.845609.not = icmp slt i64 %.802, 1
  br i1 %.845609.not, label %B1014, label %B598.endif.lr.ph

B564.endif.thread:                                ; preds = %B184.i, %B184.i
  %.80264 = sub i64 %.267, %.204
  %.845609.not65 = icmp slt i64 %.80264, 1
  br i1 %.845609.not65, label %B1026, label %B598.endif.us.preheader

B598.endif.lr.ph:                                 ; preds = %B564.endif
  %67 = icmp slt i64 %.103, 1
  br i1 %67, label %B598.endif.preheader, label %B598.endif.lr.ph.B598.endif.us.preheader_crit_edge

B598.endif.lr.ph.B598.endif.us.preheader_crit_edge: ; preds = %B598.endif.lr.ph
  %.pre3 = add i64 %.73.i, %.43.i
  %.pre5 = add i64 %.pre3, 5
  %.pre7 = shl i64 %arg.frame.5.0, 3
  br label %B598.endif.us.preheader

B598.endif.preheader:                             ; preds = %B598.endif.lr.ph
  %68 = add nuw i64 %.802, 1
  br label %B598.endif

B598.endif.us.preheader:                          ; preds = %B598.endif.lr.ph.B598.endif.us.preheader_crit_edge, %B564.endif.thread
  %.pre-phi8 = phi i64 [ %.pre7, %B598.endif.lr.ph.B598.endif.us.preheader_crit_edge ], [ %40, %B564.endif.thread ]
  %.pre-phi6 = phi i64 [ %.pre5, %B598.endif.lr.ph.B598.endif.us.preheader_crit_edge ], [ %37, %B564.endif.thread ]
  %.8026873 = phi i64 [ %.802, %B598.endif.lr.ph.B598.endif.us.preheader_crit_edge ], [ %.80264, %B564.endif.thread ]
  %69 = mul i64 %.204, %.103
  %70 = add i64 %69, %.377
  %71 = add i64 %70, %.368
  %72 = shl i64 %.329, 3
  %73 = shl i64 %71, 2
  %74 = add i64 %72, %arg.lane
  %75 = add i64 %74, %73
  %76 = shl i64 %.103, 2
  br label %B598.endif.us

B598.endif.us:                                    ; preds = %B796.B596.loopexit_crit_edge.us, %B598.endif.us.preheader
  %lsr.iv83 = phi i64 [ %75, %B598.endif.us.preheader ], [ %lsr.iv.next84, %B796.B596.loopexit_crit_edge.us ]
  %.844603611.us = phi i64 [ %.8026873, %B598.endif.us.preheader ], [ %.854.us, %B796.B596.loopexit_crit_edge.us ]
  %.851604610.us = phi i64 [ %.204, %B598.endif.us.preheader ], [ %.858.us, %B796.B596.loopexit_crit_edge.us ]
  %sunkaddr28 = getelementptr i8, ptr %arg.meta.4, i64 408
  %.915.us = load i64, ptr %sunkaddr28, align 8
  %.917.us = add nsw i64 %.915.us, %.851604610.us
  %.931.us = icmp slt i64 %.917.us, 0
  %.932.us = select i1 %.931.us, i64 %arg.meta.5.0, i64 0
  %77 = getelementptr i64, ptr %arg.meta.4, i64 %.917.us
  %.946.us = getelementptr i64, ptr %77, i64 %.932.us
  %.947.us = load i64, ptr %.946.us, align 8
  %sunkaddr29 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.980.us = load i64, ptr %sunkaddr29, align 8
  %.982.us = add nsw i64 %.980.us, %.851604610.us
  %.983.us = shl nsw i64 %.982.us, 2
  %.985.us = add nsw i64 %.983.us, %arg.lane
  %.999.us = icmp slt i64 %.985.us, 0
  %.1000.us = select i1 %.999.us, i64 %arg.frame.5.0, i64 0
  %78 = getelementptr double, ptr %arg.frame.4, i64 %.985.us
  %.1014.us = getelementptr double, ptr %78, i64 %.1000.us
  %.1015.us = load double, ptr %.1014.us, align 8
  %.1045.us = load i64, ptr %arg.meta.4, align 8
  %.1047.us = add nsw i64 %.1045.us, %.947.us
  %.1048.us = shl nsw i64 %.1047.us, 2
  %.1050.us = add nsw i64 %.1048.us, %arg.lane
  %.1064.us = icmp slt i64 %.1050.us, 0
  %.1065.us = select i1 %.1064.us, i64 %arg.frame.5.0, i64 0
  %79 = getelementptr double, ptr %arg.frame.4, i64 %.1050.us
  %.1079.us = getelementptr double, ptr %79, i64 %.1065.us
  store double %.1015.us, ptr %.1079.us, align 8
  %.1242.us = add nsw i64 %.379, %.851604610.us
  %.1243.us = shl nsw i64 %.1242.us, 2
  %.1245.us = add nsw i64 %.1243.us, %arg.lane
  %.1259.us = icmp slt i64 %.1245.us, 0
  %80 = getelementptr double, ptr %arg.frame.4, i64 %.1245.us
  %sunkaddr134 = select i1 %.1259.us, i64 %.pre-phi8, i64 0
  %81 = add i64 %.73, %.947.us
  br label %B798.us

B798.us:                                          ; preds = %B798.us, %B598.endif.us
  %lsr.iv2 = phi i64 [ %lsr.iv.next3, %B798.us ], [ %81, %B598.endif.us ]
  %lsr.iv88 = phi i64 [ %lsr.iv.next89, %B798.us ], [ %.103, %B598.endif.us ]
  %lsr.iv85 = phi i64 [ %lsr.iv.next86, %B798.us ], [ %lsr.iv83, %B598.endif.us ]
  %lsr.iv79 = phi i64 [ %lsr.iv.next80, %B798.us ], [ %.pre-phi6, %B598.endif.us ]
  %.1223.us = icmp slt i64 %lsr.iv85, 0
  %82 = select i1 %.1223.us, i64 %.pre-phi8, i64 0
  %scevgep82 = getelementptr i8, ptr %arg.frame.4, i64 %82
  %83 = shl i64 %lsr.iv85, 3
  %scevgep87 = getelementptr i8, ptr %scevgep82, i64 %83
  %.1239.us = load double, ptr %scevgep87, align 8
  %sunkaddr30 = getelementptr inbounds i8, ptr %80, i64 %sunkaddr134
  %.1275.us = load double, ptr %sunkaddr30, align 8
  %.1291.us = icmp slt i64 %lsr.iv79, 0
  %84 = select i1 %.1291.us, i64 %.pre-phi8, i64 0
  %scevgep = getelementptr i8, ptr %arg.frame.4, i64 %84
  %85 = shl i64 %lsr.iv79, 3
  %scevgep81 = getelementptr i8, ptr %scevgep, i64 %85
  %.1307.us = load double, ptr %scevgep81, align 8
  %.1308.us = fmul double %.1275.us, %.1307.us
  %.1309.us = fadd double %.1239.us, %.1308.us
  %.1339.us = load i64, ptr %arg.meta.4, align 8
  %86 = add i64 %lsr.iv2, %.1339.us
  %.1346.us = shl nsw i64 %86, 2
  %.1348.us = add nsw i64 %.1346.us, %arg.lane
  %.1362.us = icmp slt i64 %.1348.us, 0
  %.1363.us = select i1 %.1362.us, i64 %arg.frame.5.0, i64 0
  %87 = getelementptr double, ptr %arg.frame.4, i64 %.1348.us
  %.1377.us = getelementptr double, ptr %87, i64 %.1363.us
  store double %.1309.us, ptr %.1377.us, align 8
  %lsr.iv.next80 = add i64 %lsr.iv79, 1
  %lsr.iv.next86 = add i64 %lsr.iv85, 4
  %lsr.iv.next89 = add i64 %lsr.iv88, -1
  %lsr.iv.next3 = add i64 %lsr.iv2, %.73
  %exitcond623.not = icmp eq i64 %lsr.iv.next89, 0
  br i1 %exitcond623.not, label %B796.B596.loopexit_crit_edge.us, label %B798.us

B796.B596.loopexit_crit_edge.us:                  ; preds = %B798.us
  %.854.us = add nsw i64 %.844603611.us, -1
  %.858.us = add i64 %.851604610.us, 1
  %lsr.iv.next84 = add i64 %lsr.iv83, %76
  %.845.us = icmp sgt i64 %.844603611.us, 1
  br i1 %.845.us, label %B598.endif.us, label %B1026

B598.endif:                                       ; preds = %B598.endif, %B598.endif.preheader
  %lsr.iv = phi i64 [ %68, %B598.endif.preheader ], [ %lsr.iv.next, %B598.endif ]
  %.851604610 = phi i64 [ %.204, %B598.endif.preheader ], [ %.858, %B598.endif ]
  %.858 = add i64 %.851604610, 1
  %sunkaddr31 = getelementptr i8, ptr %arg.meta.4, i64 408
  %.915 = load i64, ptr %sunkaddr31, align 8
  %88 = add i64 %.851604610, %.915
  %.931 = icmp slt i64 %88, 0
  %.932 = select i1 %.931, i64 %arg.meta.5.0, i64 0
  %89 = getelementptr i64, ptr %arg.meta.4, i64 %88
  %.946 = getelementptr i64, ptr %89, i64 %.932
  %.947 = load i64, ptr %.946, align 8
  %sunkaddr32 = getelementptr i8, ptr %arg.meta.4, i64 224
  %.980 = load i64, ptr %sunkaddr32, align 8
  %90 = add i64 %.851604610, %.980
  %.983 = shl nsw i64 %90, 2
  %.985 = add nsw i64 %.983, %arg.lane
  %.999 = icmp slt i64 %.985, 0
  %.1000 = select i1 %.999, i64 %arg.frame.5.0, i64 0
  %91 = getelementptr double, ptr %arg.frame.4, i64 %.985
  %.1014 = getelementptr double, ptr %91, i64 %.1000
  %.1015 = load double, ptr %.1014, align 8
  %.1045 = load i64, ptr %arg.meta.4, align 8
  %.1047 = add nsw i64 %.1045, %.947
  %.1048 = shl nsw i64 %.1047, 2
  %.1050 = add nsw i64 %.1048, %arg.lane
  %.1064 = icmp slt i64 %.1050, 0
  %.1065 = select i1 %.1064, i64 %arg.frame.5.0, i64 0
  %92 = getelementptr double, ptr %arg.frame.4, i64 %.1050
  %.1079 = getelementptr double, ptr %92, i64 %.1065
  store double %.1015, ptr %.1079, align 8
  %lsr.iv.next = add i64 %lsr.iv, -1
  %.845 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.845, label %B598.endif, label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @drive.park.12(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr captures(none) %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readnone captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes) local_unnamed_addr #6 {
B0:
  %.56 = icmp slt i64 %arg.notes, 0
  %.57 = select i1 %.56, i64 %arg.meta.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.71 = getelementptr i64, ptr %0, i64 %.57
  %.72 = load i64, ptr %.71, align 8
  %.101 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.102 = load i64, ptr %.101, align 8
  %.103 = add i64 %.102, 5
  %.138 = getelementptr i8, ptr %arg.meta.4, i64 104
  %.139 = load i64, ptr %.138, align 8
  %.140 = shl nsw i64 %.139, 2
  %.142 = add nsw i64 %.140, %arg.lane
  %.156 = icmp slt i64 %.142, 0
  %.157 = select i1 %.156, i64 %arg.frame.5.0, i64 0
  %1 = getelementptr double, ptr %arg.frame.4, i64 %.142
  %.171 = getelementptr double, ptr %1, i64 %.157
  store double 0.000000e+00, ptr %.171, align 8
  %.201 = getelementptr i8, ptr %arg.meta.4, i64 480
  %.202 = load i64, ptr %.201, align 8
  %.203.not = icmp eq i64 %.202, 0
  br i1 %.203.not, label %B234.endif, label %B158

B158:                                             ; preds = %B0
  %.233 = getelementptr i8, ptr %arg.meta.4, i64 96
  %.234 = load i64, ptr %.233, align 8
  %.235 = shl nsw i64 %.234, 2
  %.237 = add nsw i64 %.235, %arg.lane
  %.251 = icmp slt i64 %.237, 0
  %.252 = select i1 %.251, i64 %arg.frame.5.0, i64 0
  %2 = getelementptr double, ptr %arg.frame.4, i64 %.237
  %.266 = getelementptr double, ptr %2, i64 %.252
  %.267 = load double, ptr %.266, align 8
  %.268 = fmul double %.267, 2.000000e+00
  store double %.268, ptr %.266, align 8
  br label %B234.endif

B288:                                             ; preds = %B288.preheader, %B288
  %lsr.iv = phi i64 [ %lsr.iv.next, %B288 ], [ %arg.lane, %B288.preheader ]
  %.417431433 = phi i64 [ %.424, %B288 ], [ 0, %B288.preheader ]
  %.424 = add nuw nsw i64 %.417431433, 1
  %.465 = icmp slt i64 %lsr.iv, 0
  %3 = select i1 %.465, i64 %23, i64 0
  %scevgep7 = getelementptr i8, ptr %arg.frame.4, i64 %3
  %4 = shl i64 %lsr.iv, 3
  %scevgep8 = getelementptr i8, ptr %scevgep7, i64 %4
  %.481 = load double, ptr %scevgep8, align 8
  %sunkaddr10 = getelementptr i8, ptr %arg.meta.4, i64 568
  %.511 = load i64, ptr %sunkaddr10, align 8
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 128
  %.541 = load i64, ptr %sunkaddr, align 8
  %.543 = mul nsw i64 %.541, %.72
  %5 = add i64 %.511, %.543
  %6 = add i64 %.417431433, %5
  %.559 = icmp slt i64 %6, 0
  %.560 = select i1 %.559, i64 %arg.frame.5.0, i64 0
  %7 = getelementptr double, ptr %arg.frame.4, i64 %6
  %.574 = getelementptr double, ptr %7, i64 %.560
  store double %.481, ptr %.574, align 8
  %lsr.iv.next = add i64 %lsr.iv, 4
  %exitcond.not = icmp eq i64 %.329, %.424
  br i1 %exitcond.not, label %B398.endif, label %B288

B430:                                             ; preds = %B430.lr.ph.new, %B430
  %lsr.iv4 = phi ptr [ %scevgep, %B430.lr.ph.new ], [ %scevgep5, %B430 ]
  %lsr.iv1 = phi i64 [ %28, %B430.lr.ph.new ], [ %lsr.iv.next2, %B430 ]
  %lsr.iv12 = phi i64 [ %arg.notes, %B430.lr.ph.new ], [ %16, %B430 ]
  %lsr.iv3 = phi i64 [ %.767, %B430.lr.ph.new ], [ %lsr.iv.next4, %B430 ]
  %.718 = icmp slt i64 %lsr.iv12, 0
  %8 = select i1 %.718, i64 %25, i64 0
  %scevgep9 = getelementptr i8, ptr %lsr.iv4, i64 %8
  %.734 = load i64, ptr %scevgep9, align 8
  %sunkaddr14 = getelementptr i8, ptr %arg.meta.4, i64 576
  %.764 = load i64, ptr %sunkaddr14, align 8
  %9 = add i64 %lsr.iv3, %.764
  %.783 = icmp slt i64 %9, 0
  %.784 = select i1 %.783, i64 %arg.meta.5.0, i64 0
  %10 = getelementptr i64, ptr %arg.meta.4, i64 %9
  %.798 = getelementptr i64, ptr %10, i64 %.784
  store i64 %.734, ptr %.798, align 8
  %11 = add i64 %lsr.iv12, 1
  %.718.1 = icmp slt i64 %11, 0
  %12 = select i1 %.718.1, i64 %26, i64 8
  %scevgep6 = getelementptr i8, ptr %lsr.iv4, i64 %12
  %.734.1 = load i64, ptr %scevgep6, align 8
  %.764.1 = load i64, ptr %sunkaddr14, align 8
  %13 = add i64 %lsr.iv3, %.764.1
  %14 = add i64 %13, 1
  %.783.1 = icmp slt i64 %14, 0
  %.784.1 = select i1 %.783.1, i64 %arg.meta.5.0, i64 0
  %15 = getelementptr i64, ptr %arg.meta.4, i64 %14
  %.798.1 = getelementptr i64, ptr %15, i64 %.784.1
  store i64 %.734.1, ptr %.798.1, align 8
  %lsr.iv.next4 = add i64 %lsr.iv3, 2
  %lsr.iv.next2 = add i64 %lsr.iv1, -2
  %scevgep5 = getelementptr i8, ptr %lsr.iv4, i64 16
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next2, 0
  %16 = add i64 %11, 1
  br i1 %niter.ncmp.1, label %B502.loopexit.unr-lcssa, label %B430

B502.loopexit.unr-lcssa:                          ; preds = %B430
  %unroll_iter = and i64 %..103, 9223372036854775806
  %17 = and i64 %..103, 1
  %lcmp.mod.not = icmp eq i64 %17, 0
  br i1 %lcmp.mod.not, label %B502, label %B430.epil.preheader

B430.epil.preheader:                              ; preds = %B430.lr.ph, %B502.loopexit.unr-lcssa
  %.671437439.epil.init = phi i64 [ 0, %B430.lr.ph ], [ %unroll_iter, %B502.loopexit.unr-lcssa ]
  %.704.epil = add nsw i64 %.671437439.epil.init, %arg.notes
  %.718.epil = icmp slt i64 %.704.epil, 0
  %.719.epil = select i1 %.718.epil, i64 %arg.meta.5.0, i64 0
  %18 = getelementptr i64, ptr %arg.meta.4, i64 %.704.epil
  %.733.epil = getelementptr i64, ptr %18, i64 %.719.epil
  %.734.epil = load i64, ptr %.733.epil, align 8
  %sunkaddr11 = getelementptr i8, ptr %arg.meta.4, i64 576
  %.764.epil = load i64, ptr %sunkaddr11, align 8
  %.768.epil = add i64 %.671437439.epil.init, %.767
  %.769.epil = add i64 %.768.epil, %.764.epil
  %.783.epil = icmp slt i64 %.769.epil, 0
  %.784.epil = select i1 %.783.epil, i64 %arg.meta.5.0, i64 0
  %19 = getelementptr i64, ptr %arg.meta.4, i64 %.769.epil
  %.798.epil = getelementptr i64, ptr %19, i64 %.784.epil
  store i64 %.734.epil, ptr %.798.epil, align 8
  br label %B502

B502:                                             ; preds = %B398.endif, %B430.epil.preheader, %B502.loopexit.unr-lcssa
  %.835 = getelementptr i8, ptr %arg.meta.4, i64 536
  %.836 = load i64, ptr %.835, align 8
  %.865 = getelementptr i8, ptr %arg.meta.4, i64 560
  %.866 = load i64, ptr %.865, align 8
  %.867 = add nsw i64 %.866, %.836
  %.882 = icmp slt i64 %.867, 0
  %.883 = select i1 %.882, i64 %arg.meta.5.0, i64 0
  %20 = getelementptr i64, ptr %arg.meta.4, i64 %.867
  %.897 = getelementptr i64, ptr %20, i64 %.883
  store i64 %.72, ptr %.897, align 8
  %.928 = load i64, ptr %.865, align 8
  %.929 = add nsw i64 %.928, 1
  store i64 %.929, ptr %.865, align 8
  %.988 = getelementptr i8, ptr %arg.meta.4, i64 424
  %.989 = load i64, ptr %.988, align 8
  %.991 = mul nsw i64 %.72, 5
  %.994 = add nsw i64 %.989, %.991
  %.1009 = icmp slt i64 %.994, -4
  %.1010 = select i1 %.1009, i64 %arg.meta.5.0, i64 0
  %21 = getelementptr i64, ptr %arg.meta.4, i64 %.994
  %22 = getelementptr i8, ptr %21, i64 32
  %.1024 = getelementptr i64, ptr %22, i64 %.1010
  %.1025 = load i64, ptr %.1024, align 8
  %.1026 = add nsw i64 %.1025, 1
  store i64 %.1026, ptr %.1024, align 8
  %sunkaddr12 = shl i64 %.57, 3
  %sunkaddr13 = getelementptr inbounds i8, ptr %0, i64 %sunkaddr12
  store i64 -1, ptr %sunkaddr13, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0

B234.endif:                                       ; preds = %B158, %B0
  %.328 = getelementptr i8, ptr %arg.meta.4, i64 128
  %.329 = load i64, ptr %.328, align 8
  %.411432.not = icmp slt i64 %.329, 1
  br i1 %.411432.not, label %B398.endif, label %B288.preheader

B288.preheader:                                   ; preds = %B234.endif
  %23 = shl i64 %arg.frame.5.0, 3
  br label %B288

B398.endif:                                       ; preds = %B234.endif, %B288
  %.623 = icmp slt i64 %.102, -4
  %..103 = select i1 %.623, i64 0, i64 %.103
  %.665438 = icmp sgt i64 %..103, 0
  br i1 %.665438, label %B430.lr.ph, label %B502

B430.lr.ph:                                       ; preds = %B398.endif
  %.767 = mul i64 %.103, %.72
  %24 = icmp eq i64 %..103, 1
  br i1 %24, label %B430.epil.preheader, label %B430.lr.ph.new

B430.lr.ph.new:                                   ; preds = %B430.lr.ph
  %25 = shl i64 %arg.meta.5.0, 3
  %26 = add i64 %25, 8
  %27 = lshr i64 %..103, 1
  %28 = shl nuw i64 %27, 1
  %29 = shl i64 %arg.notes, 3
  %scevgep = getelementptr i8, ptr %arg.meta.4, i64 %29
  br label %B430
}

define internal range(i32 -1, -2) i32 @jumps.locate.7(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane) local_unnamed_addr {
B0.endif.endif:
  %.1040 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  %.57 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.58 = load i64, ptr %.57, align 8
  %.59 = shl nsw i64 %.58, 2
  %.61 = add nsw i64 %.59, %arg.lane
  %.75 = icmp slt i64 %.61, 0
  %.76 = select i1 %.75, i64 %arg.frame.5.0, i64 0
  %0 = getelementptr double, ptr %arg.frame.4, i64 %.61
  %.90 = getelementptr double, ptr %0, i64 %.76
  %.91 = load double, ptr %.90, align 8
  %.120 = getelementptr i8, ptr %arg.meta.4, i64 144
  %.121 = load i64, ptr %.120, align 8
  %.122 = shl nsw i64 %.121, 2
  %.124 = add nsw i64 %.122, %arg.lane
  %.138 = icmp slt i64 %.124, 0
  %.139 = select i1 %.138, i64 %arg.frame.5.0, i64 0
  %1 = getelementptr double, ptr %arg.frame.4, i64 %.124
  %.153 = getelementptr double, ptr %1, i64 %.139
  %.154 = load double, ptr %.153, align 8
  %.189 = getelementptr i8, ptr %arg.meta.4, i64 288
  %.190 = load i64, ptr %.189, align 8
  %.40.i = getelementptr i8, ptr %arg.meta.4, i64 248
  %.41.i = load i64, ptr %.40.i, align 8, !noalias !154
  %.43.i = shl i64 %.41.i, 4
  %.44.i = or disjoint i64 %.43.i, 5
  %.72.i = getelementptr i8, ptr %arg.meta.4, i64 256
  %.73.i = load i64, ptr %.72.i, align 8, !noalias !154
  %.74.i = add nsw i64 %.44.i, %.73.i
  %.271 = icmp sgt i64 %.190, 0
  br i1 %.271, label %B220.lr.ph, label %B1244

B220:                                             ; preds = %B220.lr.ph.new, %B220
  %.319531533 = phi i64 [ 0, %B220.lr.ph.new ], [ %.326.1, %B220 ]
  %sunkaddr41 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.380 = load i64, ptr %sunkaddr41, align 8
  %2 = add i64 %.319531533, %.380
  %.382 = shl nsw i64 %2, 2
  %.384 = add nsw i64 %.382, %arg.lane
  %.398 = icmp slt i64 %.384, 0
  %.399 = select i1 %.398, i64 %arg.frame.5.0, i64 0
  %3 = getelementptr double, ptr %arg.frame.4, i64 %.384
  %.413 = getelementptr double, ptr %3, i64 %.399
  %.414 = load double, ptr %.413, align 8
  %4 = add i64 %35, %.319531533
  %5 = add i64 %4, 5
  %.430 = icmp slt i64 %5, 0
  %6 = shl i64 %.319531533, 3
  %7 = select i1 %.430, i64 %37, i64 40
  %scevgep43 = getelementptr i8, ptr %scevgep112, i64 %7
  %scevgep44 = getelementptr i8, ptr %scevgep43, i64 %6
  store double %.414, ptr %scevgep44, align 8
  %.326.1 = add nuw i64 %.319531533, 2
  %.380.1 = load i64, ptr %sunkaddr41, align 8
  %8 = add i64 %.319531533, %.380.1
  %9 = shl i64 %8, 2
  %.384.1 = add i64 %.382.1, %9
  %.398.1 = icmp slt i64 %.384.1, 0
  %.399.1 = select i1 %.398.1, i64 %arg.frame.5.0, i64 0
  %10 = getelementptr double, ptr %arg.frame.4, i64 %.384.1
  %.413.1 = getelementptr double, ptr %10, i64 %.399.1
  %.414.1 = load double, ptr %.413.1, align 8
  %11 = add i64 %35, %.319531533
  %12 = add i64 %11, 6
  %.430.1 = icmp slt i64 %12, 0
  %13 = select i1 %.430.1, i64 %38, i64 48
  %scevgep41 = getelementptr i8, ptr %scevgep112, i64 %13
  %14 = shl i64 %.319531533, 3
  %scevgep39 = getelementptr i8, ptr %scevgep41, i64 %14
  store double %.414.1, ptr %scevgep39, align 8
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.326.1
  br i1 %niter.ncmp.1, label %B336.us.preheader.unr-lcssa, label %B220

B1162:                                            ; preds = %B1162.preheader.new, %B1162
  %.1622608610 = phi i64 [ 0, %B1162.preheader.new ], [ %.1629.1, %B1162 ]
  %15 = add i64 %60, %.1622608610
  %16 = add i64 %15, 5
  %.1669 = icmp slt i64 %16, 0
  %17 = shl i64 %.1622608610, 3
  %18 = select i1 %.1669, i64 %62, i64 40
  %scevgep37 = getelementptr i8, ptr %scevgep, i64 %18
  %scevgep38 = getelementptr i8, ptr %scevgep37, i64 %17
  %.1685 = load double, ptr %scevgep38, align 8
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 216
  %.1715 = load i64, ptr %sunkaddr, align 8
  %19 = add i64 %.1622608610, %.1715
  %.1717 = shl nsw i64 %19, 2
  %.1719 = add nsw i64 %.1717, %arg.lane
  %.1733 = icmp slt i64 %.1719, 0
  %.1734 = select i1 %.1733, i64 %arg.frame.5.0, i64 0
  %20 = getelementptr double, ptr %arg.frame.4, i64 %.1719
  %.1748 = getelementptr double, ptr %20, i64 %.1734
  store double %.1685, ptr %.1748, align 8
  %.1629.1 = add nuw i64 %.1622608610, 2
  %21 = add i64 %60, %.1622608610
  %22 = add i64 %21, 6
  %.1669.1 = icmp slt i64 %22, 0
  %23 = select i1 %.1669.1, i64 %63, i64 48
  %scevgep35 = getelementptr i8, ptr %scevgep, i64 %23
  %24 = shl i64 %.1622608610, 3
  %scevgep36 = getelementptr i8, ptr %scevgep35, i64 %24
  %.1685.1 = load double, ptr %scevgep36, align 8
  %.1715.1 = load i64, ptr %sunkaddr, align 8
  %25 = add i64 %.1622608610, %.1715.1
  %26 = shl i64 %25, 2
  %.1719.1 = add i64 %.1717.1, %26
  %.1733.1 = icmp slt i64 %.1719.1, 0
  %.1734.1 = select i1 %.1733.1, i64 %arg.frame.5.0, i64 0
  %27 = getelementptr double, ptr %arg.frame.4, i64 %.1719.1
  %.1748.1 = getelementptr double, ptr %27, i64 %.1734.1
  store double %.1685.1, ptr %.1748.1, align 8
  %niter100.ncmp.1 = icmp eq i64 %unroll_iter99, %.1629.1
  br i1 %niter100.ncmp.1, label %B1244.loopexit.unr-lcssa, label %B1162

common.ret:                                       ; preds = %B608.endif.if.if, %B1244
  %common.ret.op = phi i32 [ 0, %B1244 ], [ %.1048.us.lcssa, %B608.endif.if.if ]
  ret i32 %common.ret.op

B1244.loopexit.unr-lcssa:                         ; preds = %B1162
  %28 = and i64 %.190, 1
  %lcmp.mod97.not = icmp eq i64 %28, 0
  br i1 %lcmp.mod97.not, label %B1244, label %B1162.epil.preheader

B1162.epil.preheader:                             ; preds = %B1162.preheader, %B1244.loopexit.unr-lcssa
  %.1622608610.epil.init = phi i64 [ 0, %B1162.preheader ], [ %unroll_iter99, %B1244.loopexit.unr-lcssa ]
  %.1655.epil = add nsw i64 %.1622608610.epil.init, %.74.i
  %.1669.epil = icmp slt i64 %.1655.epil, 0
  %.1670.epil = select i1 %.1669.epil, i64 %arg.frame.5.0, i64 0
  %29 = getelementptr double, ptr %arg.frame.4, i64 %.1655.epil
  %.1684.epil = getelementptr double, ptr %29, i64 %.1670.epil
  %.1685.epil = load double, ptr %.1684.epil, align 8
  %sunkaddr42 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.1715.epil = load i64, ptr %sunkaddr42, align 8
  %.1716.epil = add nsw i64 %.1715.epil, %.1622608610.epil.init
  %.1717.epil = shl nsw i64 %.1716.epil, 2
  %.1719.epil = add nsw i64 %.1717.epil, %arg.lane
  %.1733.epil = icmp slt i64 %.1719.epil, 0
  %.1734.epil = select i1 %.1733.epil, i64 %arg.frame.5.0, i64 0
  %30 = getelementptr double, ptr %arg.frame.4, i64 %.1719.epil
  %.1748.epil = getelementptr double, ptr %30, i64 %.1734.epil
  store double %.1685.epil, ptr %.1748.epil, align 8
  br label %B1244

B1244:                                            ; preds = %B1162.epil.preheader, %B1244.loopexit.unr-lcssa, %B0.endif.endif
  %best.2.0.lcssa649 = phi i64 [ -1, %B0.endif.endif ], [ %best.3.1.us, %B1244.loopexit.unr-lcssa ], [ %best.3.1.us, %B1162.epil.preheader ]
  %best_x.2.0.lcssa648 = phi double [ 2.000000e+00, %B0.endif.endif ], [ %best_x.3.1.us, %B1244.loopexit.unr-lcssa ], [ %best_x.3.1.us, %B1162.epil.preheader ]
  store i64 %best.2.0.lcssa649, ptr %retptr, align 8
  %retptr.repack517 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %best_x.2.0.lcssa648, ptr %retptr.repack517, align 8
  br label %common.ret

B220.lr.ph:                                       ; preds = %B0.endif.endif
  %31 = icmp eq i64 %.190, 1
  br i1 %31, label %B220.epil.preheader, label %B220.lr.ph.new

B220.lr.ph.new:                                   ; preds = %B220.lr.ph
  %const = bitcast i64 9223372036854775806 to i64
  %unroll_iter = and i64 %.190, %const
  %32 = shl i64 %.41.i, 7
  %33 = shl i64 %.73.i, 3
  %34 = getelementptr i8, ptr %arg.frame.4, i64 %32
  %scevgep112 = getelementptr i8, ptr %34, i64 %33
  %35 = add i64 %.73.i, %.43.i
  %36 = shl i64 %arg.frame.5.0, 3
  %.382.1 = add i64 %arg.lane, 4
  %37 = add i64 %36, 40
  %38 = add i64 %36, 48
  br label %B220

B336.us.preheader.unr-lcssa:                      ; preds = %B220
  %39 = and i64 %.190, 1
  %lcmp.mod.not = icmp eq i64 %39, 0
  br i1 %lcmp.mod.not, label %B336.us.preheader, label %B220.epil.preheader

B220.epil.preheader:                              ; preds = %B336.us.preheader.unr-lcssa, %B220.lr.ph
  %.319531533.epil.init = phi i64 [ 0, %B220.lr.ph ], [ %unroll_iter, %B336.us.preheader.unr-lcssa ]
  %sunkaddr121 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.380.epil = load i64, ptr %sunkaddr121, align 8
  %.381.epil = add nsw i64 %.380.epil, %.319531533.epil.init
  %.382.epil = shl nsw i64 %.381.epil, 2
  %.384.epil = add nsw i64 %.382.epil, %arg.lane
  %.398.epil = icmp slt i64 %.384.epil, 0
  %.399.epil = select i1 %.398.epil, i64 %arg.frame.5.0, i64 0
  %40 = getelementptr double, ptr %arg.frame.4, i64 %.384.epil
  %.413.epil = getelementptr double, ptr %40, i64 %.399.epil
  %.414.epil = load double, ptr %.413.epil, align 8
  %.416.epil = add nsw i64 %.319531533.epil.init, %.74.i
  %.430.epil = icmp slt i64 %.416.epil, 0
  %.431.epil = select i1 %.430.epil, i64 %arg.frame.5.0, i64 0
  %41 = getelementptr double, ptr %arg.frame.4, i64 %.416.epil
  %.445.epil = getelementptr double, ptr %41, i64 %.431.epil
  store double %.414.epil, ptr %.445.epil, align 8
  br label %B336.us.preheader

B336.us.preheader:                                ; preds = %B220.epil.preheader, %B336.us.preheader.unr-lcssa
  %.1327 = tail call double @llvm.fabs.f64(double %.91)
  %.1332 = fdiv double %.1327, %.154
  %.153.i = and i64 %arg.lane, -4
  %.190.i = getelementptr double, ptr %arg.frame.4, i64 %.153.i
  %.10.i = fcmp ogt double %.1332, 1.000000e+00
  %.11.i = select i1 %.10.i, double %.1332, double 1.000000e+00
  %.1361.us.peel = fmul double %.11.i, 1.000000e-15
  br label %B336.us

B336.us:                                          ; preds = %B1245.us, %B336.us.preheader
  %best.2.0580.us = phi i64 [ %best.3.1.us, %B1245.us ], [ -1, %B336.us.preheader ]
  %best_x.2.0579.us = phi double [ %best_x.3.1.us, %B1245.us ], [ 2.000000e+00, %B336.us.preheader ]
  %.551565577.us = phi i64 [ %.558.us, %B1245.us ], [ 0, %B336.us.preheader ]
  %.558.us = add nuw nsw i64 %.551565577.us, 1
  %sunkaddr43 = getelementptr i8, ptr %arg.meta.4, i64 32
  %.615.us = load i64, ptr %sunkaddr43, align 8
  %.617.us = add nsw i64 %.615.us, %.551565577.us
  %.618.us = shl nsw i64 %.617.us, 2
  %.620.us = add nsw i64 %.618.us, %arg.lane
  %.634.us = icmp slt i64 %.620.us, 0
  %.635.us = select i1 %.634.us, i64 %arg.frame.5.0, i64 0
  %42 = getelementptr double, ptr %arg.frame.4, i64 %.620.us
  %.649.us = getelementptr double, ptr %42, i64 %.635.us
  %.650.us = load double, ptr %.649.us, align 8
  %.721.us = add nsw i64 %.551565577.us, %.74.i
  %.735.us = icmp slt i64 %.721.us, 0
  %.736.us = select i1 %.735.us, i64 %arg.frame.5.0, i64 0
  %43 = getelementptr double, ptr %arg.frame.4, i64 %.721.us
  %.750.us = getelementptr double, ptr %43, i64 %.736.us
  %.751.us = load double, ptr %.750.us, align 8
  %.753.us = fmul double %.650.us, %.751.us
  %.754.us = fcmp ult double %.753.us, 0.000000e+00
  br i1 %.754.us, label %B484.us, label %B1245.us

B484.us:                                          ; preds = %B336.us
  %sunkaddr44 = getelementptr i8, ptr %arg.meta.4, i64 384
  %.680.us = load i64, ptr %sunkaddr44, align 8
  %.682.us = add nsw i64 %.680.us, %.551565577.us
  %44 = getelementptr i64, ptr %arg.meta.4, i64 %.682.us
  %.696.us = icmp slt i64 %.682.us, 0
  %.697.us = select i1 %.696.us, i64 %arg.meta.5.0, i64 0
  %.711.us = getelementptr i64, ptr %44, i64 %.697.us
  %.712.us = load i64, ptr %.711.us, align 8
  %.790.us = sitofp i64 %.712.us to double
  %.791.us = fmul double %.751.us, %.790.us
  %.794.us = fcmp olt double %.791.us, 0.000000e+00
  br i1 %.794.us, label %B1245.us, label %B608.endif.us.peel

B608.endif.us.peel:                               ; preds = %B484.us
  %sunkaddr45 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.52.i = load i64, ptr %sunkaddr45, align 8, !noalias !157
  %.53.i = shl nsw i64 %.52.i, 2
  %.54.i = add nsw i64 %.53.i, %arg.lane
  %.67.i = icmp slt i64 %.54.i, 0
  %.68.i = select i1 %.67.i, i64 %arg.frame.5.0, i64 0
  %45 = getelementptr double, ptr %arg.frame.4, i64 %.54.i
  %.82.i = getelementptr double, ptr %45, i64 %.68.i
  store double 0.000000e+00, ptr %.82.i, align 8, !noalias !157
  %sunkaddr48 = getelementptr i8, ptr %arg.meta.4, i64 496
  %.112.i = load i64, ptr %sunkaddr48, align 8, !noalias !157
  %sunkaddr49 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.182.i = load i64, ptr %sunkaddr49, align 8, !noalias !157
  %.191.idx.i = shl i64 %.182.i, 6
  %.191.i = getelementptr i8, ptr %arg.frame.4, i64 %.191.idx.i
  %.192.i = inttoptr i64 %.112.i to ptr
  %.193.i = tail call i64 %.192.i(ptr %.190.i, ptr %.191.i), !noalias !157
  %sunkaddr50 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.222.i = load i64, ptr %sunkaddr50, align 8, !noalias !157
  %.223.i = shl nsw i64 %.222.i, 2
  %.224.i = add nsw i64 %.223.i, %arg.lane
  %.237.i = icmp slt i64 %.224.i, 0
  %.238.i = select i1 %.237.i, i64 %arg.frame.5.0, i64 0
  %46 = getelementptr double, ptr %arg.frame.4, i64 %.224.i
  %.252.i = getelementptr double, ptr %46, i64 %.238.i
  %.253.i = load double, ptr %.252.i, align 8, !noalias !157
  %sunkaddr51 = getelementptr i8, ptr %arg.meta.4, i64 144
  %.282.i = load i64, ptr %sunkaddr51, align 8, !noalias !157
  %.283.i = shl nsw i64 %.282.i, 2
  %.284.i = add nsw i64 %.283.i, %arg.lane
  %.297.i = icmp slt i64 %.284.i, 0
  %.298.i = select i1 %.297.i, i64 %arg.frame.5.0, i64 0
  %47 = getelementptr double, ptr %arg.frame.4, i64 %.284.i
  %.312.i = getelementptr double, ptr %47, i64 %.298.i
  %.313.i = load double, ptr %.312.i, align 8, !noalias !157
  %.314.i = fmul double %.313.i, 0.000000e+00
  %.315.i = fadd double %.253.i, %.314.i
  %sunkaddr52 = getelementptr i8, ptr %arg.meta.4, i64 208
  %.344.i = load i64, ptr %sunkaddr52, align 8, !noalias !157
  %.345.i = shl nsw i64 %.344.i, 2
  %.346.i = add nsw i64 %.345.i, %arg.lane
  %.359.i = icmp slt i64 %.346.i, 0
  %.360.i = select i1 %.359.i, i64 %arg.frame.5.0, i64 0
  %48 = getelementptr double, ptr %arg.frame.4, i64 %.346.i
  %.374.i = getelementptr double, ptr %48, i64 %.360.i
  store double %.315.i, ptr %.374.i, align 8, !noalias !157
  %.1048.us.peel = call i32 @lanes.measure.15(ptr nonnull %.1040, ptr nonnull %excinfo.3, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 42, i64 27, i64 29)
  switch i32 %.1048.us.peel, label %B608.endif.if.if.loopexit34 [
    i32 -2, label %B794.us.peel
    i32 0, label %B794.us.peel
  ], !prof !37

B794.us.peel:                                     ; preds = %B608.endif.us.peel, %B608.endif.us.peel
  %49 = fcmp oge double %.1361.us.peel, 1.000000e+00
  %.1321.us.peel = fcmp oeq double %.751.us, 0.000000e+00
  %brmerge = select i1 %.1321.us.peel, i1 true, i1 %49
  br i1 %brmerge, label %B1106.us, label %B608.us.peel.next

B608.us.peel.next:                                ; preds = %B794.us.peel
  %sunkaddr55 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.1097.us.peel = load i64, ptr %sunkaddr55, align 8
  %.1099.us.peel = add nsw i64 %.1097.us.peel, %.551565577.us
  %.1100.us.peel = shl nsw i64 %.1099.us.peel, 2
  %.1102.us.peel = add nsw i64 %.1100.us.peel, %arg.lane
  %50 = getelementptr double, ptr %arg.frame.4, i64 %.1102.us.peel
  %.1116.us.peel = icmp slt i64 %.1102.us.peel, 0
  %.1117.us.peel = select i1 %.1116.us.peel, i64 %arg.frame.5.0, i64 0
  %.1131.us.peel = getelementptr double, ptr %50, i64 %.1117.us.peel
  %.1132.us.peel = load double, ptr %.1131.us.peel, align 8
  %.1142.us.peel = fmul double %.650.us, %.1132.us.peel
  %.1143.us.peel = fcmp ogt double %.1142.us.peel, 0.000000e+00
  %.816.us = fmul double %.650.us, 1.000000e-300
  %g_low.5.3.us.peel = select i1 %.1143.us.peel, double %.1132.us.peel, double %.816.us
  %.1384.us.peel = fmul double %.751.us, 0.000000e+00
  %.1388.us.peel = fsub double %.1384.us.peel, %g_low.5.3.us.peel
  %.1391.us.peel = fsub double %.751.us, %g_low.5.3.us.peel
  %.1395.us.peel = fdiv double %.1388.us.peel, %.1391.us.peel
  %.1401.us.peel = fcmp ogt double %.1395.us.peel, 0.000000e+00
  %.1409.us.peel = fcmp olt double %.1395.us.peel, 1.000000e+00
  %or.cond.us.peel = and i1 %.1401.us.peel, %.1409.us.peel
  %"$phi1102.2.2.3.us.peel" = select i1 %or.cond.us.peel, double %.1395.us.peel, double 5.000000e-01
  br label %B608.endif.us

B608.endif.us:                                    ; preds = %B1018.us, %B608.us.peel.next
  %lsr.iv37 = phi i64 [ %lsr.iv.next38, %B1018.us ], [ 99, %B608.us.peel.next ]
  %x.3.2552.us = phi double [ %"$phi1102.2.2.3.us", %B1018.us ], [ %"$phi1102.2.2.3.us.peel", %B608.us.peel.next ]
  %side.3.2551.us = phi i64 [ %side.4.3.us, %B1018.us ], [ 0, %B608.us.peel.next ]
  %g_high.3.2550.us = phi double [ %g_high.4.3.us, %B1018.us ], [ %.751.us, %B608.us.peel.next ]
  %g_low.4.2549.us = phi double [ %g_low.5.3.us, %B1018.us ], [ %g_low.5.3.us.peel, %B608.us.peel.next ]
  %high.3.2548.us = phi double [ %high.2.3.us, %B1018.us ], [ 1.000000e+00, %B608.us.peel.next ]
  %low.3.2547.us = phi double [ %low.2.3.us, %B1018.us ], [ 0.000000e+00, %B608.us.peel.next ]
  %sunkaddr56 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.52.i27 = load i64, ptr %sunkaddr56, align 8, !noalias !160
  %.53.i28 = shl nsw i64 %.52.i27, 2
  %.54.i29 = add nsw i64 %.53.i28, %arg.lane
  %.67.i30 = icmp slt i64 %.54.i29, 0
  %.68.i31 = select i1 %.67.i30, i64 %arg.frame.5.0, i64 0
  %51 = getelementptr double, ptr %arg.frame.4, i64 %.54.i29
  %.82.i32 = getelementptr double, ptr %51, i64 %.68.i31
  store double %x.3.2552.us, ptr %.82.i32, align 8, !noalias !160
  %sunkaddr57 = getelementptr i8, ptr %arg.meta.4, i64 496
  %.112.i34 = load i64, ptr %sunkaddr57, align 8, !noalias !160
  %sunkaddr58 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.182.i37 = load i64, ptr %sunkaddr58, align 8, !noalias !160
  %.191.idx.i39 = shl i64 %.182.i37, 6
  %.191.i40 = getelementptr i8, ptr %arg.frame.4, i64 %.191.idx.i39
  %.192.i41 = inttoptr i64 %.112.i34 to ptr
  %.193.i42 = tail call i64 %.192.i41(ptr %.190.i, ptr %.191.i40), !noalias !160
  %sunkaddr59 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.222.i44 = load i64, ptr %sunkaddr59, align 8, !noalias !160
  %.223.i45 = shl nsw i64 %.222.i44, 2
  %.224.i46 = add nsw i64 %.223.i45, %arg.lane
  %.237.i47 = icmp slt i64 %.224.i46, 0
  %.238.i48 = select i1 %.237.i47, i64 %arg.frame.5.0, i64 0
  %52 = getelementptr double, ptr %arg.frame.4, i64 %.224.i46
  %.252.i49 = getelementptr double, ptr %52, i64 %.238.i48
  %.253.i50 = load double, ptr %.252.i49, align 8, !noalias !160
  %sunkaddr60 = getelementptr i8, ptr %arg.meta.4, i64 144
  %.282.i52 = load i64, ptr %sunkaddr60, align 8, !noalias !160
  %.283.i53 = shl nsw i64 %.282.i52, 2
  %.284.i54 = add nsw i64 %.283.i53, %arg.lane
  %.297.i55 = icmp slt i64 %.284.i54, 0
  %.298.i56 = select i1 %.297.i55, i64 %arg.frame.5.0, i64 0
  %53 = getelementptr double, ptr %arg.frame.4, i64 %.284.i54
  %.312.i57 = getelementptr double, ptr %53, i64 %.298.i56
  %.313.i58 = load double, ptr %.312.i57, align 8, !noalias !160
  %.314.i59 = fmul double %x.3.2552.us, %.313.i58
  %.315.i60 = fadd double %.253.i50, %.314.i59
  %sunkaddr61 = getelementptr i8, ptr %arg.meta.4, i64 208
  %.344.i62 = load i64, ptr %sunkaddr61, align 8, !noalias !160
  %.345.i63 = shl nsw i64 %.344.i62, 2
  %.346.i64 = add nsw i64 %.345.i63, %arg.lane
  %.359.i65 = icmp slt i64 %.346.i64, 0
  %.360.i66 = select i1 %.359.i65, i64 %arg.frame.5.0, i64 0
  %54 = getelementptr double, ptr %arg.frame.4, i64 %.346.i64
  %.374.i67 = getelementptr double, ptr %54, i64 %.360.i66
  store double %.315.i60, ptr %.374.i67, align 8, !noalias !160
  %.1048.us = call i32 @lanes.measure.15(ptr nonnull %.1040, ptr nonnull %excinfo.3, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 42, i64 27, i64 29)
  switch i32 %.1048.us, label %B608.endif.if.if.loopexit [
    i32 -2, label %B822.us
    i32 0, label %B822.us
  ], !prof !37

B822.us:                                          ; preds = %B608.endif.us, %B608.endif.us
  %sunkaddr62 = getelementptr i8, ptr %arg.meta.4, i64 216
  %.1097.us = load i64, ptr %sunkaddr62, align 8
  %.1099.us = add nsw i64 %.1097.us, %.551565577.us
  %.1100.us = shl nsw i64 %.1099.us, 2
  %.1102.us = add nsw i64 %.1100.us, %arg.lane
  %.1116.us = icmp slt i64 %.1102.us, 0
  %.1117.us = select i1 %.1116.us, i64 %arg.frame.5.0, i64 0
  %55 = getelementptr double, ptr %arg.frame.4, i64 %.1102.us
  %.1131.us = getelementptr double, ptr %55, i64 %.1117.us
  %.1132.us = load double, ptr %.1131.us, align 8
  %.1195.us = fmul double %.650.us, %.1132.us
  %.1196.us = fcmp ugt double %.1195.us, 0.000000e+00
  br i1 %.1196.us, label %B880.us, label %B840.us

B840.us:                                          ; preds = %B822.us
  %.1215.us = icmp eq i64 %side.3.2551.us, 1
  %"$phi868.3.2.4.us" = select i1 %.1215.us, double 5.000000e-01, double 1.000000e+00
  %.1249.us = fmul double %g_low.4.2549.us, %"$phi868.3.2.4.us"
  br label %B918.us

B880.us:                                          ; preds = %B822.us
  %.1276.us = icmp eq i64 %side.3.2551.us, -1
  %"$phi908.3.2.4.us" = select i1 %.1276.us, double 5.000000e-01, double 1.000000e+00
  %.1310.us = fmul double %g_high.3.2550.us, %"$phi908.3.2.4.us"
  br label %B918.us

B918.us:                                          ; preds = %B880.us, %B840.us
  %low.2.3.us = phi double [ %x.3.2552.us, %B880.us ], [ %low.3.2547.us, %B840.us ]
  %high.2.3.us = phi double [ %high.3.2548.us, %B880.us ], [ %x.3.2552.us, %B840.us ]
  %g_high.4.3.us = phi double [ %.1310.us, %B880.us ], [ %.1132.us, %B840.us ]
  %side.4.3.us = phi i64 [ -1, %B880.us ], [ 1, %B840.us ]
  %g_low.5.3.us = phi double [ %.1132.us, %B880.us ], [ %.1249.us, %B840.us ]
  %.1321.us = fcmp une double %g_high.4.3.us, 0.000000e+00
  %.1325.us = fsub double %high.2.3.us, %low.2.3.us
  %.1362.us = fcmp ugt double %.1325.us, %.1361.us.peel
  %or.cond = select i1 %.1321.us, i1 %.1362.us, i1 false
  br i1 %or.cond, label %B1018.us, label %B1106.us

B1018.us:                                         ; preds = %B918.us
  %.1384.us = fmul double %low.2.3.us, %g_high.4.3.us
  %.1387.us = fmul double %high.2.3.us, %g_low.5.3.us
  %.1388.us = fsub double %.1384.us, %.1387.us
  %.1391.us = fsub double %g_high.4.3.us, %g_low.5.3.us
  %.1395.us = fdiv double %.1388.us, %.1391.us
  %.1401.us = fcmp olt double %low.2.3.us, %.1395.us
  %.1409.us = fcmp olt double %.1395.us, %high.2.3.us
  %or.cond.us = select i1 %.1401.us, i1 %.1409.us, i1 false
  %.1430.us = fadd double %low.2.3.us, %high.2.3.us
  %.1431.us = fmul double %.1430.us, 5.000000e-01
  %"$phi1102.2.2.3.us" = select i1 %or.cond.us, double %.1395.us, double %.1431.us
  %lsr.iv.next38 = add nsw i64 %lsr.iv37, -1
  %ov = icmp eq i64 %lsr.iv.next38, 0
  br i1 %ov, label %B1106.us, label %B608.endif.us, !llvm.loop !163

B1106.us:                                         ; preds = %B1018.us, %B918.us, %B794.us.peel
  %high.2.3.us.lcssa = phi double [ 1.000000e+00, %B794.us.peel ], [ %high.2.3.us, %B918.us ], [ %high.2.3.us, %B1018.us ]
  %.1496.us = fcmp olt double %high.2.3.us.lcssa, %best_x.2.0579.us
  br i1 %.1496.us, label %B1118.us, label %B1245.us

B1118.us:                                         ; preds = %B1106.us
  br label %B1245.us

B1245.us:                                         ; preds = %B1118.us, %B1106.us, %B484.us, %B336.us
  %best_x.3.1.us = phi double [ %best_x.2.0579.us, %B336.us ], [ %best_x.2.0579.us, %B484.us ], [ %high.2.3.us.lcssa, %B1118.us ], [ %best_x.2.0579.us, %B1106.us ]
  %best.3.1.us = phi i64 [ %best.2.0580.us, %B336.us ], [ %best.2.0580.us, %B484.us ], [ %.551565577.us, %B1118.us ], [ %best.2.0580.us, %B1106.us ]
  %exitcond641.not = icmp eq i64 %.558.us, %.190
  br i1 %exitcond641.not, label %B1162.preheader, label %B336.us

B1162.preheader:                                  ; preds = %B1245.us
  %56 = icmp eq i64 %.190, 1
  br i1 %56, label %B1162.epil.preheader, label %B1162.preheader.new

B1162.preheader.new:                              ; preds = %B1162.preheader
  %const40 = bitcast i64 9223372036854775806 to i64
  %unroll_iter99 = and i64 %.190, %const40
  %57 = shl i64 %.41.i, 7
  %58 = shl i64 %.73.i, 3
  %59 = getelementptr i8, ptr %arg.frame.4, i64 %57
  %scevgep = getelementptr i8, ptr %59, i64 %58
  %60 = add i64 %.73.i, %.43.i
  %61 = shl i64 %arg.frame.5.0, 3
  %.1717.1 = add i64 %arg.lane, 4
  %62 = add i64 %61, 40
  %63 = add i64 %61, 48
  br label %B1162

B608.endif.if.if.loopexit:                        ; preds = %B608.endif.us
  br label %B608.endif.if.if

B608.endif.if.if.loopexit34:                      ; preds = %B608.endif.us.peel
  br label %B608.endif.if.if

B608.endif.if.if:                                 ; preds = %B608.endif.if.if.loopexit34, %B608.endif.if.if.loopexit
  %.1048.us.lcssa = phi i32 [ %.1048.us, %B608.endif.if.if.loopexit ], [ %.1048.us.peel, %B608.endif.if.if.loopexit34 ]
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

define internal noundef range(i32 -1, -2) i32 @lanes.save_within.8(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr writeonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, i64 %arg.lane, i64 %arg.notes, double %arg.end) local_unnamed_addr {
B0:
  %.88 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.89 = load i64, ptr %.88, align 8
  %.90 = shl nsw i64 %.89, 2
  %.92 = add nsw i64 %.90, %arg.lane
  %.106 = icmp slt i64 %.92, 0
  %.107 = select i1 %.106, i64 %arg.frame.5.0, i64 0
  %0 = getelementptr double, ptr %arg.frame.4, i64 %.92
  %.121 = getelementptr double, ptr %0, i64 %.107
  %.122 = load double, ptr %.121, align 8
  %.124 = fcmp olt double %.122, %arg.end
  br i1 %.124, label %B114.peel, label %common.ret

B114.peel:                                        ; preds = %B0
  %.197 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.198.peel.pre = load i64, ptr %.197, align 8
  %.70.i = icmp slt i64 %arg.notes, 0
  %.71.i = select i1 %.70.i, i64 %arg.meta.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.meta.4, i64 %arg.notes
  %.85.i = getelementptr i64, ptr %1, i64 %.71.i
  %.86.i = load i64, ptr %.85.i, align 8, !noalias !164
  %.102.i = icmp slt i64 %arg.notes, -2
  %.103.i = select i1 %.102.i, i64 %arg.meta.5.0, i64 0
  %2 = getelementptr i8, ptr %1, i64 16
  %.117.i = getelementptr i64, ptr %2, i64 %.103.i
  %.118.i = load i64, ptr %.117.i, align 8, !noalias !164
  %.147.i = getelementptr i8, ptr %arg.meta.4, i64 592
  %.148.i = load i64, ptr %.147.i, align 8, !noalias !164
  %.183.i = getelementptr i8, ptr %arg.meta.4, i64 304
  %.184.i = load i64, ptr %.183.i, align 8, !noalias !164
  %.186.i = mul i64 %.184.i, %.86.i
  %.188.i = add i64 %.186.i, %.118.i
  %.189.i = mul i64 %.188.i, %.148.i
  %.280236.not.i = icmp slt i64 %.148.i, 1
  br i1 %.280236.not.i, label %B114.endif.peel, label %B196.lr.ph.i

B196.lr.ph.i:                                     ; preds = %B114.peel
  %3 = shl i64 %.189.i, 3
  %scevgep.i = getelementptr i8, ptr %arg.states.4, i64 %3
  %4 = shl i64 %arg.states.5.0, 3
  br label %B196.i

B196.i:                                           ; preds = %B196.i, %B196.lr.ph.i
  %.286235237.i = phi i64 [ 0, %B196.lr.ph.i ], [ %.293.i, %B196.i ]
  %.293.i = add nuw nsw i64 %.286235237.i, 1
  %sunkaddr1 = getelementptr i8, ptr %arg.meta.4, i64 584
  %.347.i = load i64, ptr %sunkaddr1, align 8, !noalias !164
  %5 = add i64 %.286235237.i, %.347.i
  %.362.i = icmp slt i64 %5, 0
  %.363.i = select i1 %.362.i, i64 %arg.meta.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.meta.4, i64 %5
  %.377.i = getelementptr i64, ptr %6, i64 %.363.i
  %.378.i = load i64, ptr %.377.i, align 8, !noalias !164
  %7 = add i64 %.378.i, %.198.peel.pre
  %8 = shl i64 %7, 2
  %.381.i = add i64 %8, %arg.lane
  %.395.i = icmp slt i64 %.381.i, 0
  %.396.i = select i1 %.395.i, i64 %arg.frame.5.0, i64 0
  %9 = getelementptr double, ptr %arg.frame.4, i64 %.381.i
  %.410.i = getelementptr double, ptr %9, i64 %.396.i
  %.411.i = load double, ptr %.410.i, align 8, !noalias !164
  %10 = add i64 %.189.i, %.286235237.i
  %.427.i = icmp slt i64 %10, 0
  %11 = select i1 %.427.i, i64 %4, i64 0
  %scevgep1.i = getelementptr i8, ptr %scevgep.i, i64 %11
  %12 = shl i64 %.286235237.i, 3
  %scevgep2.i = getelementptr i8, ptr %scevgep1.i, i64 %12
  store double %.411.i, ptr %scevgep2.i, align 8, !noalias !164
  %exitcond.not.i = icmp eq i64 %.148.i, %.293.i
  br i1 %exitcond.not.i, label %B114.endif.peel, label %B196.i

B114.endif.peel:                                  ; preds = %B196.i, %B114.peel
  %.456.i = add nsw i64 %.118.i, 1
  %sunkaddr3.i = shl i64 %.103.i, 3
  %sunkaddr4.i = getelementptr i8, ptr %1, i64 %sunkaddr3.i
  %sunkaddr5.i = getelementptr i8, ptr %sunkaddr4.i, i64 16
  store i64 %.456.i, ptr %sunkaddr5.i, align 8, !noalias !164
  %.51.i.i = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i.i = load i64, ptr %.51.i.i, align 8, !noalias !167
  %.80.i.i = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i.i = load i64, ptr %.80.i.i, align 8, !noalias !167
  %.82.i.i = mul nsw i64 %.81.i.i, %.86.i
  %.83.i.i = add i64 %.52.i.i, %.456.i
  %.84.i.i = add i64 %.83.i.i, %.82.i.i
  %.97.i.i = icmp slt i64 %.84.i.i, 0
  %.98.i.i = select i1 %.97.i.i, i64 %arg.tables.5.0, i64 0
  %13 = getelementptr double, ptr %arg.tables.4, i64 %.84.i.i
  %.112.i.i = getelementptr double, ptr %13, i64 %.98.i.i
  %.113.i.i = load double, ptr %.112.i.i, align 8, !noalias !167
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 72
  %.560.i = load i64, ptr %sunkaddr, align 8, !noalias !164
  %.563.i = shl nsw i64 %.560.i, 2
  %.565.i = add nsw i64 %.563.i, %arg.lane
  %.581.i = icmp slt i64 %.565.i, 0
  %.582.i = select i1 %.581.i, i64 %arg.frame.5.0, i64 0
  %14 = getelementptr double, ptr %arg.frame.4, i64 %.565.i
  %.596.i = getelementptr double, ptr %14, i64 %.582.i
  store double %.113.i.i, ptr %.596.i, align 8, !noalias !164
  %.268.peel = load i64, ptr %sunkaddr, align 8
  %.269.peel = shl nsw i64 %.268.peel, 2
  %.271.peel = add nsw i64 %.269.peel, %arg.lane
  %.285.peel = icmp slt i64 %.271.peel, 0
  %.286.peel = select i1 %.285.peel, i64 %arg.frame.5.0, i64 0
  %15 = getelementptr double, ptr %arg.frame.4, i64 %.271.peel
  %.300.peel = getelementptr double, ptr %15, i64 %.286.peel
  %.301.peel = load double, ptr %.300.peel, align 8
  %.303.peel = fcmp olt double %.301.peel, %arg.end
  br i1 %.303.peel, label %B114.preheader, label %common.ret

B114.preheader:                                   ; preds = %B114.endif.peel
  %.337.i = and i64 %arg.lane, -4
  %.374.i = getelementptr double, ptr %arg.frame.4, i64 %.337.i
  %16 = shl i64 %arg.states.5.0, 3
  br label %B114

B114:                                             ; preds = %B114.endif, %B114.preheader
  %.51.i = phi i64 [ %.268.peel, %B114.preheader ], [ %.268, %B114.endif ]
  %.52.i = shl nsw i64 %.51.i, 2
  %.53.i = add nsw i64 %.52.i, %arg.lane
  %.66.i = icmp slt i64 %.53.i, 0
  %.67.i = select i1 %.66.i, i64 %arg.frame.5.0, i64 0
  %17 = getelementptr double, ptr %arg.frame.4, i64 %.53.i
  %.81.i = getelementptr double, ptr %17, i64 %.67.i
  %.82.i = load double, ptr %.81.i, align 8, !noalias !170
  %sunkaddr2 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.111.i = load i64, ptr %sunkaddr2, align 8, !noalias !170
  %.112.i = shl nsw i64 %.111.i, 2
  %.113.i = add nsw i64 %.112.i, %arg.lane
  %.126.i = icmp slt i64 %.113.i, 0
  %.127.i = select i1 %.126.i, i64 %arg.frame.5.0, i64 0
  %18 = getelementptr double, ptr %arg.frame.4, i64 %.113.i
  %.141.i = getelementptr double, ptr %18, i64 %.127.i
  %.142.i = load double, ptr %.141.i, align 8, !noalias !170
  %.143.i = fsub double %.82.i, %.142.i
  %sunkaddr3 = getelementptr i8, ptr %arg.meta.4, i64 144
  %.172.i = load i64, ptr %sunkaddr3, align 8, !noalias !170
  %.173.i = shl nsw i64 %.172.i, 2
  %.174.i = add nsw i64 %.173.i, %arg.lane
  %.187.i = icmp slt i64 %.174.i, 0
  %.188.i5 = select i1 %.187.i, i64 %arg.frame.5.0, i64 0
  %19 = getelementptr double, ptr %arg.frame.4, i64 %.174.i
  %.202.i = getelementptr double, ptr %19, i64 %.188.i5
  %.203.i = load double, ptr %.202.i, align 8, !noalias !170
  %.207.i = fdiv double %.143.i, %.203.i
  %sunkaddr4 = getelementptr i8, ptr %arg.meta.4, i64 168
  %.236.i = load i64, ptr %sunkaddr4, align 8, !noalias !170
  %.237.i = shl nsw i64 %.236.i, 2
  %.238.i = add nsw i64 %.237.i, %arg.lane
  %.251.i = icmp slt i64 %.238.i, 0
  %.252.i = select i1 %.251.i, i64 %arg.frame.5.0, i64 0
  %20 = getelementptr double, ptr %arg.frame.4, i64 %.238.i
  %.266.i = getelementptr double, ptr %20, i64 %.252.i
  store double %.207.i, ptr %.266.i, align 8, !noalias !170
  %sunkaddr5 = getelementptr i8, ptr %arg.meta.4, i64 504
  %.296.i = load i64, ptr %sunkaddr5, align 8, !noalias !170
  %sunkaddr6 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.366.i = load i64, ptr %sunkaddr6, align 8, !noalias !170
  %.375.idx.i = shl i64 %.366.i, 6
  %.375.i = getelementptr i8, ptr %arg.frame.4, i64 %.375.idx.i
  %.376.i = inttoptr i64 %.296.i to ptr
  %.377.i6 = tail call i64 %.376.i(ptr %.374.i, ptr %.375.i), !noalias !170
  %sunkaddr7 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.198 = load i64, ptr %sunkaddr7, align 8
  %sunkaddr8 = mul i64 %.71.i, 8
  %sunkaddr9 = getelementptr i8, ptr %1, i64 %sunkaddr8
  %.86.i10 = load i64, ptr %sunkaddr9, align 8, !noalias !173
  %sunkaddr10 = mul i64 %.103.i, 8
  %sunkaddr11 = getelementptr i8, ptr %1, i64 %sunkaddr10
  %sunkaddr12 = getelementptr i8, ptr %sunkaddr11, i64 16
  %.118.i14 = load i64, ptr %sunkaddr12, align 8, !noalias !173
  %sunkaddr13 = getelementptr i8, ptr %arg.meta.4, i64 592
  %.148.i16 = load i64, ptr %sunkaddr13, align 8, !noalias !173
  %sunkaddr14 = getelementptr i8, ptr %arg.meta.4, i64 304
  %.184.i18 = load i64, ptr %sunkaddr14, align 8, !noalias !173
  %.186.i19 = mul i64 %.184.i18, %.86.i10
  %.188.i20 = add i64 %.186.i19, %.118.i14
  %.189.i21 = mul i64 %.188.i20, %.148.i16
  %.280236.not.i22 = icmp slt i64 %.148.i16, 1
  br i1 %.280236.not.i22, label %B114.endif, label %B196.lr.ph.i23

B196.lr.ph.i23:                                   ; preds = %B114
  %21 = shl i64 %.189.i21, 3
  %scevgep.i24 = getelementptr i8, ptr %arg.states.4, i64 %21
  br label %B196.i26

B196.i26:                                         ; preds = %B196.i26, %B196.lr.ph.i23
  %.286235237.i27 = phi i64 [ 0, %B196.lr.ph.i23 ], [ %.293.i28, %B196.i26 ]
  %.293.i28 = add nuw nsw i64 %.286235237.i27, 1
  %sunkaddr15 = getelementptr i8, ptr %arg.meta.4, i64 584
  %.347.i29 = load i64, ptr %sunkaddr15, align 8, !noalias !173
  %22 = add i64 %.286235237.i27, %.347.i29
  %.362.i30 = icmp slt i64 %22, 0
  %.363.i31 = select i1 %.362.i30, i64 %arg.meta.5.0, i64 0
  %23 = getelementptr i64, ptr %arg.meta.4, i64 %22
  %.377.i32 = getelementptr i64, ptr %23, i64 %.363.i31
  %.378.i33 = load i64, ptr %.377.i32, align 8, !noalias !173
  %24 = add i64 %.378.i33, %.198
  %25 = shl i64 %24, 2
  %.381.i34 = add i64 %25, %arg.lane
  %.395.i35 = icmp slt i64 %.381.i34, 0
  %.396.i36 = select i1 %.395.i35, i64 %arg.frame.5.0, i64 0
  %26 = getelementptr double, ptr %arg.frame.4, i64 %.381.i34
  %.410.i37 = getelementptr double, ptr %26, i64 %.396.i36
  %.411.i38 = load double, ptr %.410.i37, align 8, !noalias !173
  %27 = add i64 %.189.i21, %.286235237.i27
  %.427.i39 = icmp slt i64 %27, 0
  %28 = select i1 %.427.i39, i64 %16, i64 0
  %scevgep1.i40 = getelementptr i8, ptr %scevgep.i24, i64 %28
  %29 = shl i64 %.286235237.i27, 3
  %scevgep2.i41 = getelementptr i8, ptr %scevgep1.i40, i64 %29
  store double %.411.i38, ptr %scevgep2.i41, align 8, !noalias !173
  %exitcond.not.i42 = icmp eq i64 %.148.i16, %.293.i28
  br i1 %exitcond.not.i42, label %B114.endif, label %B196.i26

common.ret:                                       ; preds = %B114.endif, %B114.endif.peel, %B0
  store ptr null, ptr %retptr, align 8
  ret i32 0

B114.endif:                                       ; preds = %B196.i26, %B114
  %.456.i43 = add nsw i64 %.118.i14, 1
  %sunkaddr16 = mul i64 %.103.i, 8
  %sunkaddr17 = getelementptr i8, ptr %1, i64 %sunkaddr16
  %sunkaddr18 = getelementptr i8, ptr %sunkaddr17, i64 16
  store i64 %.456.i43, ptr %sunkaddr18, align 8, !noalias !173
  %sunkaddr19 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i.i48 = load i64, ptr %sunkaddr19, align 8, !noalias !176
  %sunkaddr20 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i.i50 = load i64, ptr %sunkaddr20, align 8, !noalias !176
  %.82.i.i51 = mul nsw i64 %.81.i.i50, %.86.i10
  %.83.i.i52 = add i64 %.52.i.i48, %.456.i43
  %.84.i.i53 = add i64 %.83.i.i52, %.82.i.i51
  %.97.i.i54 = icmp slt i64 %.84.i.i53, 0
  %.98.i.i55 = select i1 %.97.i.i54, i64 %arg.tables.5.0, i64 0
  %30 = getelementptr double, ptr %arg.tables.4, i64 %.84.i.i53
  %.112.i.i56 = getelementptr double, ptr %30, i64 %.98.i.i55
  %.113.i.i57 = load double, ptr %.112.i.i56, align 8, !noalias !176
  %sunkaddr21 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.560.i59 = load i64, ptr %sunkaddr21, align 8, !noalias !173
  %.563.i60 = shl nsw i64 %.560.i59, 2
  %.565.i61 = add nsw i64 %.563.i60, %arg.lane
  %.581.i62 = icmp slt i64 %.565.i61, 0
  %.582.i63 = select i1 %.581.i62, i64 %arg.frame.5.0, i64 0
  %31 = getelementptr double, ptr %arg.frame.4, i64 %.565.i61
  %.596.i64 = getelementptr double, ptr %31, i64 %.582.i63
  store double %.113.i.i57, ptr %.596.i64, align 8, !noalias !173
  %.268 = load i64, ptr %sunkaddr21, align 8
  %.269 = shl nsw i64 %.268, 2
  %.271 = add nsw i64 %.269, %arg.lane
  %.285 = icmp slt i64 %.271, 0
  %.286 = select i1 %.285, i64 %arg.frame.5.0, i64 0
  %32 = getelementptr double, ptr %arg.frame.4, i64 %.271
  %.300 = getelementptr double, ptr %32, i64 %.286
  %.301 = load double, ptr %.300, align 8
  %.303 = fcmp olt double %.301, %arg.end
  br i1 %.303, label %B114, label %common.ret, !llvm.loop !179
}

define internal noundef range(i32 -1, -2) i32 @around.set_up.27(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.inputs.0, ptr readnone captures(none) %arg.inputs.1, i64 %arg.inputs.2, i64 %arg.inputs.3, ptr readonly captures(none) %arg.inputs.4, i64 %arg.inputs.5.0, i64 %arg.inputs.6.0, ptr readnone captures(none) %arg.setup.0, ptr readnone captures(none) %arg.setup.1, i64 %arg.setup.2, i64 %arg.setup.3, ptr writeonly captures(none) %arg.setup.4, i64 %arg.setup.5.0, i64 %arg.setup.6.0, i64 %arg.n, i64 %arg.given, i64 %arg.width, i64 %arg.code) local_unnamed_addr {
B0.endif:
  %arg.width.fr = freeze i64 %arg.width
  %0 = add i64 %arg.n, 3
  %.110 = lshr i64 %0, 2
  %.87.inv = icmp slt i64 %arg.n, 1
  %.131374.not392 = icmp eq i64 %.110, 0
  %.131374.not = select i1 %.87.inv, i1 true, i1 %.131374.not392
  br i1 %.131374.not, label %common.ret, label %B50.endif.endif.lr.ph

B50.endif.endif.lr.ph:                            ; preds = %B0.endif
  %.372304.not = icmp slt i64 %arg.given, 1
  %.414 = add nsw i64 %arg.n, -1
  br i1 %.372304.not, label %B50.endif.endif.lr.ph.split.us, label %B50.endif.endif.preheader

B50.endif.endif.preheader:                        ; preds = %B50.endif.endif.lr.ph
  %const = bitcast i64 9223372036854775806 to i64
  %1 = add nsw i64 %arg.given, -1
  %unroll_iter = and i64 %arg.given, %const
  %unroll_iter53 = and i64 %arg.width.fr, %const
  %2 = shl i64 %arg.given, 3
  %scevgep87 = getelementptr i8, ptr %arg.frame.4, i64 32
  %3 = shl i64 %arg.given, 3
  %scevgep100 = getelementptr i8, ptr %arg.frame.4, i64 40
  %4 = shl i64 %arg.given, 3
  %scevgep113 = getelementptr i8, ptr %arg.frame.4, i64 48
  %5 = shl i64 %arg.given, 3
  %scevgep126 = getelementptr i8, ptr %arg.frame.4, i64 56
  %6 = shl i64 %arg.given, 5
  %7 = add i64 %6, 32
  %scevgep132 = getelementptr i8, ptr %arg.frame.4, i64 %7
  %8 = shl i64 %arg.width.fr, 5
  %9 = shl i64 %arg.width.fr, 3
  %10 = shl i64 %arg.width.fr, 2
  br label %B50.endif.endif

B50.endif.endif.lr.ph.split.us:                   ; preds = %B50.endif.endif.lr.ph
  %11 = icmp slt i64 %arg.width.fr, 1
  br i1 %11, label %B50.endif.endif.us.us.preheader, label %B50.endif.endif.us.preheader

B50.endif.endif.us.us.preheader:                  ; preds = %B50.endif.endif.lr.ph.split.us
  %12 = add nuw nsw i64 %.110, 1
  br label %B50.endif.endif.us.us

B50.endif.endif.us.preheader:                     ; preds = %B50.endif.endif.lr.ph.split.us
  %const151 = bitcast i64 9223372036854775806 to i64
  %unroll_iter58 = and i64 %arg.width.fr, %const151
  %13 = shl i64 %arg.given, 2
  %14 = add i64 %13, 4
  %15 = shl i64 %arg.width.fr, 5
  %16 = shl i64 %arg.width.fr, 3
  %17 = shl i64 %arg.width.fr, 2
  br label %B50.endif.endif.us

B50.endif.endif.us.us:                            ; preds = %B50.endif.endif.us.us, %B50.endif.endif.us.us.preheader
  %lsr.iv = phi i64 [ %12, %B50.endif.endif.us.us.preheader ], [ %lsr.iv.next, %B50.endif.endif.us.us ]
  %18 = inttoptr i64 %arg.code to ptr
  %.532.us.us = tail call i64 %18(ptr %arg.frame.4, ptr %arg.frame.4)
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %.131.us.us = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.131.us.us, label %B50.endif.endif.us.us, label %common.ret

B50.endif.endif.us:                               ; preds = %B48.loopexit.us, %B50.endif.endif.us.preheader
  %lsr.iv74 = phi i64 [ 0, %B50.endif.endif.us.preheader ], [ %lsr.iv.next75, %B48.loopexit.us ]
  %lsr.iv67 = phi ptr [ %arg.setup.4, %B50.endif.endif.us.preheader ], [ %scevgep68, %B48.loopexit.us ]
  %.130349382.us = phi i64 [ %.140.us, %B48.loopexit.us ], [ %.110, %B50.endif.endif.us.preheader ]
  %.137351381.us = phi i64 [ %.144.us, %B48.loopexit.us ], [ 0, %B50.endif.endif.us.preheader ]
  %19 = inttoptr i64 %arg.code to ptr
  %.140.us = add nsw i64 %.130349382.us, -1
  %.144.us = add nuw i64 %.137351381.us, 4
  %.532.us = tail call i64 %19(ptr %arg.frame.4, ptr %arg.frame.4)
  %.535.us = sub nsw i64 %arg.n, %.137351381.us
  %.11.i.us = tail call i64 @llvm.smin.i64(i64 %.535.us, i64 4)
  %.643337.not.us = icmp slt i64 %.535.us, 1
  br i1 %.643337.not.us, label %B48.loopexit.us, label %B342.endif.us.us.preheader

B342.endif.us.us.preheader:                       ; preds = %B50.endif.endif.us
  br label %B342.endif.us.us

B342.endif.us.us:                                 ; preds = %B374.B340.loopexit_crit_edge.us.us, %B342.endif.us.us.preheader
  %lsr.iv76 = phi i64 [ %lsr.iv74, %B342.endif.us.us.preheader ], [ %lsr.iv.next77, %B374.B340.loopexit_crit_edge.us.us ]
  %lsr.iv69 = phi ptr [ %lsr.iv67, %B342.endif.us.us.preheader ], [ %scevgep70, %B374.B340.loopexit_crit_edge.us.us ]
  %lsr.iv62 = phi i64 [ %14, %B342.endif.us.us.preheader ], [ %lsr.iv.next63, %B374.B340.loopexit_crit_edge.us.us ]
  %.649332338.us.us = phi i64 [ %.656.us.us, %B374.B340.loopexit_crit_edge.us.us ], [ 0, %B342.endif.us.us.preheader ]
  %20 = icmp eq i64 %arg.width.fr, 1
  %.839.us.us = add nsw i64 %.649332338.us.us, %.137351381.us
  %.841.us.us = mul nsw i64 %.839.us.us, %arg.width.fr
  br i1 %20, label %B376.us.us.epil.preheader, label %B376.us.us.preheader

B376.us.us.preheader:                             ; preds = %B342.endif.us.us
  br label %B376.us.us

B376.us.us:                                       ; preds = %B376.us.us, %B376.us.us.preheader
  %lsr.iv64 = phi i64 [ %lsr.iv62, %B376.us.us.preheader ], [ %lsr.iv.next65, %B376.us.us ]
  %.770326328.us.us = phi i64 [ %.777.us.us.1, %B376.us.us ], [ 0, %B376.us.us.preheader ]
  %21 = add i64 %lsr.iv64, -4
  %.820.us.us = icmp slt i64 %21, 0
  %.821.us.us = select i1 %.820.us.us, i64 %arg.frame.5.0, i64 0
  %22 = shl i64 %.821.us.us, 3
  %scevgep80 = getelementptr i8, ptr %arg.frame.4, i64 %22
  %23 = shl i64 %lsr.iv64, 3
  %scevgep81 = getelementptr i8, ptr %scevgep80, i64 %23
  %scevgep82 = getelementptr i8, ptr %scevgep81, i64 -32
  %.836.us.us = load double, ptr %scevgep82, align 8
  %24 = add i64 %lsr.iv76, %.770326328.us.us
  %.856.us.us = icmp slt i64 %24, 0
  %.857.us.us = select i1 %.856.us.us, i64 %arg.setup.5.0, i64 0
  %25 = shl i64 %.857.us.us, 3
  %scevgep78 = getelementptr i8, ptr %lsr.iv69, i64 %25
  %26 = shl i64 %.770326328.us.us, 3
  %scevgep79 = getelementptr i8, ptr %scevgep78, i64 %26
  store double %.836.us.us, ptr %scevgep79, align 8
  %.777.us.us.1 = add nuw i64 %.770326328.us.us, 2
  %.820.us.us.1 = icmp slt i64 %lsr.iv64, 0
  %.821.us.us.1 = select i1 %.820.us.us.1, i64 %arg.frame.5.0, i64 0
  %27 = shl i64 %.821.us.us.1, 3
  %scevgep = getelementptr i8, ptr %arg.frame.4, i64 %27
  %28 = shl i64 %lsr.iv64, 3
  %scevgep66 = getelementptr i8, ptr %scevgep, i64 %28
  %.836.us.us.1 = load double, ptr %scevgep66, align 8
  %29 = add i64 %lsr.iv76, %.770326328.us.us
  %30 = add i64 %29, 1
  %.856.us.us.1 = icmp slt i64 %30, 0
  %.857.us.us.1 = select i1 %.856.us.us.1, i64 %arg.setup.5.0, i64 0
  %31 = shl i64 %.857.us.us.1, 3
  %scevgep71 = getelementptr i8, ptr %lsr.iv69, i64 %31
  %32 = shl i64 %.770326328.us.us, 3
  %scevgep72 = getelementptr i8, ptr %scevgep71, i64 %32
  %scevgep73 = getelementptr i8, ptr %scevgep72, i64 8
  store double %.836.us.us.1, ptr %scevgep73, align 8
  %lsr.iv.next65 = add i64 %lsr.iv64, 8
  %niter59.ncmp.1 = icmp eq i64 %unroll_iter58, %.777.us.us.1
  br i1 %niter59.ncmp.1, label %B374.B340.loopexit_crit_edge.us.us.unr-lcssa, label %B376.us.us

B374.B340.loopexit_crit_edge.us.us.unr-lcssa:     ; preds = %B376.us.us
  %33 = and i64 %arg.width.fr, 1
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %B374.B340.loopexit_crit_edge.us.us, label %B376.us.us.epil.preheader

B376.us.us.epil.preheader:                        ; preds = %B374.B340.loopexit_crit_edge.us.us.unr-lcssa, %B342.endif.us.us
  %.770326328.us.us.epil.init = phi i64 [ 0, %B342.endif.us.us ], [ %.777.us.us.1, %B374.B340.loopexit_crit_edge.us.us.unr-lcssa ]
  %.803.us.us.epil = add nsw i64 %.770326328.us.us.epil.init, %arg.given
  %.804.us.us.epil = shl nsw i64 %.803.us.us.epil, 2
  %.806.us.us.epil = add nsw i64 %.804.us.us.epil, %.649332338.us.us
  %.820.us.us.epil = icmp slt i64 %.806.us.us.epil, 0
  %.821.us.us.epil = select i1 %.820.us.us.epil, i64 %arg.frame.5.0, i64 0
  %35 = getelementptr double, ptr %arg.frame.4, i64 %.806.us.us.epil
  %.835.us.us.epil = getelementptr double, ptr %35, i64 %.821.us.us.epil
  %.836.us.us.epil = load double, ptr %.835.us.us.epil, align 8
  %.842.us.us.epil = add nsw i64 %.770326328.us.us.epil.init, %.841.us.us
  %.856.us.us.epil = icmp slt i64 %.842.us.us.epil, 0
  %.857.us.us.epil = select i1 %.856.us.us.epil, i64 %arg.setup.5.0, i64 0
  %36 = getelementptr double, ptr %arg.setup.4, i64 %.842.us.us.epil
  %.871.us.us.epil = getelementptr double, ptr %36, i64 %.857.us.us.epil
  store double %.836.us.us.epil, ptr %.871.us.us.epil, align 8
  br label %B374.B340.loopexit_crit_edge.us.us

B374.B340.loopexit_crit_edge.us.us:               ; preds = %B376.us.us.epil.preheader, %B374.B340.loopexit_crit_edge.us.us.unr-lcssa
  %.656.us.us = add nuw nsw i64 %.649332338.us.us, 1
  %lsr.iv.next63 = add i64 %lsr.iv62, 1
  %scevgep70 = getelementptr i8, ptr %lsr.iv69, i64 %16
  %lsr.iv.next77 = add i64 %lsr.iv76, %arg.width.fr
  %exitcond455.not.us = icmp eq i64 %.11.i.us, %.656.us.us
  br i1 %exitcond455.not.us, label %B48.loopexit.us, label %B342.endif.us.us

B48.loopexit.us:                                  ; preds = %B374.B340.loopexit_crit_edge.us.us, %B50.endif.endif.us
  %scevgep68 = getelementptr i8, ptr %lsr.iv67, i64 %15
  %lsr.iv.next75 = add i64 %lsr.iv74, %17
  %.131.us = icmp sgt i64 %.130349382.us, 1
  br i1 %.131.us, label %B50.endif.endif.us, label %common.ret

B48.loopexit:                                     ; preds = %B374.B340.loopexit_crit_edge.us, %B230.endif.endif.loopexit
  %lsr.iv.next94 = add nuw i64 %lsr.iv93, 4
  %lsr.iv.next107 = add nuw i64 %lsr.iv106, 4
  %lsr.iv.next120 = add nuw i64 %lsr.iv119, 4
  %scevgep139 = getelementptr i8, ptr %lsr.iv138, i64 %8
  %lsr.iv.next146 = add i64 %lsr.iv145, %10
  %.131 = icmp sgt i64 %.130349382, 1
  br i1 %.131, label %B50.endif.endif, label %common.ret

common.ret:                                       ; preds = %B48.loopexit, %B48.loopexit.us, %B50.endif.endif.us.us, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B50.endif.endif:                                  ; preds = %B48.loopexit, %B50.endif.endif.preheader
  %lsr.iv145 = phi i64 [ 0, %B50.endif.endif.preheader ], [ %lsr.iv.next146, %B48.loopexit ]
  %lsr.iv138 = phi ptr [ %arg.setup.4, %B50.endif.endif.preheader ], [ %scevgep139, %B48.loopexit ]
  %lsr.iv119 = phi i64 [ 3, %B50.endif.endif.preheader ], [ %lsr.iv.next120, %B48.loopexit ]
  %lsr.iv106 = phi i64 [ 2, %B50.endif.endif.preheader ], [ %lsr.iv.next107, %B48.loopexit ]
  %lsr.iv93 = phi i64 [ 1, %B50.endif.endif.preheader ], [ %lsr.iv.next94, %B48.loopexit ]
  %.130349382 = phi i64 [ %.140, %B48.loopexit ], [ %.110, %B50.endif.endif.preheader ]
  %.137351381 = phi i64 [ %.144, %B48.loopexit ], [ 0, %B50.endif.endif.preheader ]
  %37 = icmp eq i64 %1, 0
  %smin121 = call i64 @llvm.smin.i64(i64 %lsr.iv119, i64 %.414)
  %38 = mul i64 %5, %smin121
  %scevgep122 = getelementptr i8, ptr %arg.inputs.4, i64 %38
  %39 = mul i64 %arg.given, %smin121
  %smin108 = call i64 @llvm.smin.i64(i64 %lsr.iv106, i64 %.414)
  %40 = mul i64 %4, %smin108
  %scevgep109 = getelementptr i8, ptr %arg.inputs.4, i64 %40
  %41 = mul i64 %arg.given, %smin108
  %smin95 = call i64 @llvm.smin.i64(i64 %lsr.iv93, i64 %.414)
  %42 = mul i64 %3, %smin95
  %scevgep96 = getelementptr i8, ptr %arg.inputs.4, i64 %42
  %43 = mul i64 %arg.given, %smin95
  %smin = call i64 @llvm.smin.i64(i64 %.137351381, i64 %.414)
  %44 = mul i64 %2, %smin
  %scevgep83 = getelementptr i8, ptr %arg.inputs.4, i64 %44
  %45 = mul i64 %arg.given, %smin
  %.11.i10 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.137351381)
  %.444.us = mul nsw i64 %.11.i10, %arg.given
  br i1 %37, label %B128.endif.us.epil.preheader, label %B128.endif.us.preheader

B128.endif.us.preheader:                          ; preds = %B50.endif.endif
  br label %B128.endif.us

B128.endif.us:                                    ; preds = %B128.endif.us, %B128.endif.us.preheader
  %lsr.iv88 = phi ptr [ %scevgep87, %B128.endif.us.preheader ], [ %scevgep89, %B128.endif.us ]
  %.378303305.us = phi i64 [ %.385.us.128, %B128.endif.us ], [ 0, %B128.endif.us.preheader ]
  %46 = add i64 %45, %.378303305.us
  %.459.us = icmp slt i64 %46, 0
  %.460.us = select i1 %.459.us, i64 %arg.inputs.5.0, i64 0
  %47 = shl i64 %.460.us, 3
  %scevgep91 = getelementptr i8, ptr %scevgep83, i64 %47
  %48 = shl i64 %.378303305.us, 3
  %scevgep92 = getelementptr i8, ptr %scevgep91, i64 %48
  %.475.us = load double, ptr %scevgep92, align 8
  %scevgep90 = getelementptr i8, ptr %lsr.iv88, i64 -32
  store double %.475.us, ptr %scevgep90, align 8
  %.385.us.128 = add nuw i64 %.378303305.us, 2
  %49 = add i64 %45, %.378303305.us
  %50 = add i64 %49, 1
  %.459.us.130 = icmp slt i64 %50, 0
  %.460.us.131 = select i1 %.459.us.130, i64 %arg.inputs.5.0, i64 0
  %51 = shl i64 %.460.us.131, 3
  %scevgep84 = getelementptr i8, ptr %scevgep83, i64 %51
  %52 = shl i64 %.378303305.us, 3
  %scevgep85 = getelementptr i8, ptr %scevgep84, i64 %52
  %scevgep86 = getelementptr i8, ptr %scevgep85, i64 8
  %.475.us.133 = load double, ptr %scevgep86, align 8
  store double %.475.us.133, ptr %lsr.iv88, align 8
  %scevgep89 = getelementptr i8, ptr %lsr.iv88, i64 64
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.385.us.128
  br i1 %niter.ncmp.1, label %B126.B228_crit_edge.us.unr-lcssa, label %B128.endif.us

B126.B228_crit_edge.us.unr-lcssa:                 ; preds = %B128.endif.us
  %53 = and i64 %arg.given, 1
  %54 = icmp eq i64 %53, 0
  br i1 %54, label %B126.B228_crit_edge.us, label %B128.endif.us.epil.preheader

B128.endif.us.epil.preheader:                     ; preds = %B126.B228_crit_edge.us.unr-lcssa, %B50.endif.endif
  %.378303305.us.epil.init = phi i64 [ 0, %B50.endif.endif ], [ %.385.us.128, %B126.B228_crit_edge.us.unr-lcssa ]
  %.445.us.epil = add nsw i64 %.378303305.us.epil.init, %.444.us
  %.459.us.epil = icmp slt i64 %.445.us.epil, 0
  %.460.us.epil = select i1 %.459.us.epil, i64 %arg.inputs.5.0, i64 0
  %55 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.epil
  %.474.us.epil = getelementptr double, ptr %55, i64 %.460.us.epil
  %.475.us.epil = load double, ptr %.474.us.epil, align 8
  %.idx.epil = shl i64 %.378303305.us.epil.init, 5
  %56 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.epil
  store double %.475.us.epil, ptr %56, align 8
  br label %B126.B228_crit_edge.us

B126.B228_crit_edge.us:                           ; preds = %B128.endif.us.epil.preheader, %B126.B228_crit_edge.us.unr-lcssa
  %57 = icmp eq i64 %1, 0
  %.412.us.1 = or disjoint i64 %.137351381, 1
  %.11.i11 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.1)
  %.444.us.1 = mul nsw i64 %.11.i11, %arg.given
  br i1 %57, label %B128.endif.us.1.epil.preheader, label %B128.endif.us.1.preheader

B128.endif.us.1.preheader:                        ; preds = %B126.B228_crit_edge.us
  br label %B128.endif.us.1

B128.endif.us.1:                                  ; preds = %B128.endif.us.1, %B128.endif.us.1.preheader
  %lsr.iv101 = phi ptr [ %scevgep100, %B128.endif.us.1.preheader ], [ %scevgep102, %B128.endif.us.1 ]
  %.378303305.us.1 = phi i64 [ %.385.us.1.1, %B128.endif.us.1 ], [ 0, %B128.endif.us.1.preheader ]
  %58 = add i64 %43, %.378303305.us.1
  %.459.us.1 = icmp slt i64 %58, 0
  %.460.us.1 = select i1 %.459.us.1, i64 %arg.inputs.5.0, i64 0
  %59 = shl i64 %.460.us.1, 3
  %scevgep104 = getelementptr i8, ptr %scevgep96, i64 %59
  %60 = shl i64 %.378303305.us.1, 3
  %scevgep105 = getelementptr i8, ptr %scevgep104, i64 %60
  %.475.us.1 = load double, ptr %scevgep105, align 8
  %scevgep103 = getelementptr i8, ptr %lsr.iv101, i64 -32
  store double %.475.us.1, ptr %scevgep103, align 8
  %.385.us.1.1 = add nuw i64 %.378303305.us.1, 2
  %61 = add i64 %43, %.378303305.us.1
  %62 = add i64 %61, 1
  %.459.us.1.1 = icmp slt i64 %62, 0
  %.460.us.1.1 = select i1 %.459.us.1.1, i64 %arg.inputs.5.0, i64 0
  %63 = shl i64 %.460.us.1.1, 3
  %scevgep97 = getelementptr i8, ptr %scevgep96, i64 %63
  %64 = shl i64 %.378303305.us.1, 3
  %scevgep98 = getelementptr i8, ptr %scevgep97, i64 %64
  %scevgep99 = getelementptr i8, ptr %scevgep98, i64 8
  %.475.us.1.1 = load double, ptr %scevgep99, align 8
  store double %.475.us.1.1, ptr %lsr.iv101, align 8
  %scevgep102 = getelementptr i8, ptr %lsr.iv101, i64 64
  %niter39.ncmp.1 = icmp eq i64 %unroll_iter, %.385.us.1.1
  br i1 %niter39.ncmp.1, label %B126.B228_crit_edge.us.1.unr-lcssa, label %B128.endif.us.1

B126.B228_crit_edge.us.1.unr-lcssa:               ; preds = %B128.endif.us.1
  %65 = and i64 %arg.given, 1
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %B126.B228_crit_edge.us.1, label %B128.endif.us.1.epil.preheader

B128.endif.us.1.epil.preheader:                   ; preds = %B126.B228_crit_edge.us.1.unr-lcssa, %B126.B228_crit_edge.us
  %.378303305.us.1.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us ], [ %.385.us.1.1, %B126.B228_crit_edge.us.1.unr-lcssa ]
  %.445.us.1.epil = add nsw i64 %.378303305.us.1.epil.init, %.444.us.1
  %.459.us.1.epil = icmp slt i64 %.445.us.1.epil, 0
  %.460.us.1.epil = select i1 %.459.us.1.epil, i64 %arg.inputs.5.0, i64 0
  %67 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.1.epil
  %.474.us.1.epil = getelementptr double, ptr %67, i64 %.460.us.1.epil
  %.475.us.1.epil = load double, ptr %.474.us.1.epil, align 8
  %.idx456.epil = shl i64 %.378303305.us.1.epil.init, 5
  %68 = getelementptr i8, ptr %arg.frame.4, i64 %.idx456.epil
  %69 = getelementptr i8, ptr %68, i64 8
  store double %.475.us.1.epil, ptr %69, align 8
  br label %B126.B228_crit_edge.us.1

B126.B228_crit_edge.us.1:                         ; preds = %B128.endif.us.1.epil.preheader, %B126.B228_crit_edge.us.1.unr-lcssa
  %70 = icmp eq i64 %1, 0
  %.412.us.2 = or disjoint i64 %.137351381, 2
  %.11.i12 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.2)
  %.444.us.2 = mul nsw i64 %.11.i12, %arg.given
  br i1 %70, label %B128.endif.us.2.epil.preheader, label %B128.endif.us.2.preheader

B128.endif.us.2.preheader:                        ; preds = %B126.B228_crit_edge.us.1
  br label %B128.endif.us.2

B128.endif.us.2:                                  ; preds = %B128.endif.us.2, %B128.endif.us.2.preheader
  %lsr.iv114 = phi ptr [ %scevgep113, %B128.endif.us.2.preheader ], [ %scevgep115, %B128.endif.us.2 ]
  %.378303305.us.2 = phi i64 [ %.385.us.2.1, %B128.endif.us.2 ], [ 0, %B128.endif.us.2.preheader ]
  %71 = add i64 %41, %.378303305.us.2
  %.459.us.2 = icmp slt i64 %71, 0
  %.460.us.2 = select i1 %.459.us.2, i64 %arg.inputs.5.0, i64 0
  %72 = shl i64 %.460.us.2, 3
  %scevgep117 = getelementptr i8, ptr %scevgep109, i64 %72
  %73 = shl i64 %.378303305.us.2, 3
  %scevgep118 = getelementptr i8, ptr %scevgep117, i64 %73
  %.475.us.2 = load double, ptr %scevgep118, align 8
  %scevgep116 = getelementptr i8, ptr %lsr.iv114, i64 -32
  store double %.475.us.2, ptr %scevgep116, align 8
  %.385.us.2.1 = add nuw i64 %.378303305.us.2, 2
  %74 = add i64 %41, %.378303305.us.2
  %75 = add i64 %74, 1
  %.459.us.2.1 = icmp slt i64 %75, 0
  %.460.us.2.1 = select i1 %.459.us.2.1, i64 %arg.inputs.5.0, i64 0
  %76 = shl i64 %.460.us.2.1, 3
  %scevgep110 = getelementptr i8, ptr %scevgep109, i64 %76
  %77 = shl i64 %.378303305.us.2, 3
  %scevgep111 = getelementptr i8, ptr %scevgep110, i64 %77
  %scevgep112 = getelementptr i8, ptr %scevgep111, i64 8
  %.475.us.2.1 = load double, ptr %scevgep112, align 8
  store double %.475.us.2.1, ptr %lsr.iv114, align 8
  %scevgep115 = getelementptr i8, ptr %lsr.iv114, i64 64
  %niter44.ncmp.1 = icmp eq i64 %unroll_iter, %.385.us.2.1
  br i1 %niter44.ncmp.1, label %B126.B228_crit_edge.us.2.unr-lcssa, label %B128.endif.us.2

B126.B228_crit_edge.us.2.unr-lcssa:               ; preds = %B128.endif.us.2
  %78 = and i64 %arg.given, 1
  %79 = icmp eq i64 %78, 0
  br i1 %79, label %B126.B228_crit_edge.us.2, label %B128.endif.us.2.epil.preheader

B128.endif.us.2.epil.preheader:                   ; preds = %B126.B228_crit_edge.us.2.unr-lcssa, %B126.B228_crit_edge.us.1
  %.378303305.us.2.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.1 ], [ %.385.us.2.1, %B126.B228_crit_edge.us.2.unr-lcssa ]
  %.445.us.2.epil = add nsw i64 %.378303305.us.2.epil.init, %.444.us.2
  %.459.us.2.epil = icmp slt i64 %.445.us.2.epil, 0
  %.460.us.2.epil = select i1 %.459.us.2.epil, i64 %arg.inputs.5.0, i64 0
  %80 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.2.epil
  %.474.us.2.epil = getelementptr double, ptr %80, i64 %.460.us.2.epil
  %.475.us.2.epil = load double, ptr %.474.us.2.epil, align 8
  %.idx457.epil = shl i64 %.378303305.us.2.epil.init, 5
  %81 = getelementptr i8, ptr %arg.frame.4, i64 %.idx457.epil
  %82 = getelementptr i8, ptr %81, i64 16
  store double %.475.us.2.epil, ptr %82, align 8
  br label %B126.B228_crit_edge.us.2

B126.B228_crit_edge.us.2:                         ; preds = %B128.endif.us.2.epil.preheader, %B126.B228_crit_edge.us.2.unr-lcssa
  %83 = icmp eq i64 %1, 0
  %.412.us.3 = or disjoint i64 %.137351381, 3
  %.11.i13 = tail call i64 @llvm.smin.i64(i64 %.414, i64 %.412.us.3)
  %.444.us.3 = mul nsw i64 %.11.i13, %arg.given
  br i1 %83, label %B128.endif.us.3.epil.preheader, label %B128.endif.us.3.preheader

B128.endif.us.3.preheader:                        ; preds = %B126.B228_crit_edge.us.2
  br label %B128.endif.us.3

B128.endif.us.3:                                  ; preds = %B128.endif.us.3, %B128.endif.us.3.preheader
  %lsr.iv127 = phi ptr [ %scevgep126, %B128.endif.us.3.preheader ], [ %scevgep128, %B128.endif.us.3 ]
  %.378303305.us.3 = phi i64 [ %.385.us.3.1, %B128.endif.us.3 ], [ 0, %B128.endif.us.3.preheader ]
  %84 = add i64 %39, %.378303305.us.3
  %.459.us.3 = icmp slt i64 %84, 0
  %.460.us.3 = select i1 %.459.us.3, i64 %arg.inputs.5.0, i64 0
  %85 = shl i64 %.460.us.3, 3
  %scevgep130 = getelementptr i8, ptr %scevgep122, i64 %85
  %86 = shl i64 %.378303305.us.3, 3
  %scevgep131 = getelementptr i8, ptr %scevgep130, i64 %86
  %.475.us.3 = load double, ptr %scevgep131, align 8
  %scevgep129 = getelementptr i8, ptr %lsr.iv127, i64 -32
  store double %.475.us.3, ptr %scevgep129, align 8
  %.385.us.3.1 = add nuw i64 %.378303305.us.3, 2
  %87 = add i64 %39, %.378303305.us.3
  %88 = add i64 %87, 1
  %.459.us.3.1 = icmp slt i64 %88, 0
  %.460.us.3.1 = select i1 %.459.us.3.1, i64 %arg.inputs.5.0, i64 0
  %89 = shl i64 %.460.us.3.1, 3
  %scevgep123 = getelementptr i8, ptr %scevgep122, i64 %89
  %90 = shl i64 %.378303305.us.3, 3
  %scevgep124 = getelementptr i8, ptr %scevgep123, i64 %90
  %scevgep125 = getelementptr i8, ptr %scevgep124, i64 8
  %.475.us.3.1 = load double, ptr %scevgep125, align 8
  store double %.475.us.3.1, ptr %lsr.iv127, align 8
  %scevgep128 = getelementptr i8, ptr %lsr.iv127, i64 64
  %niter49.ncmp.1 = icmp eq i64 %unroll_iter, %.385.us.3.1
  br i1 %niter49.ncmp.1, label %B230.endif.endif.loopexit.unr-lcssa, label %B128.endif.us.3

B230.endif.endif.loopexit.unr-lcssa:              ; preds = %B128.endif.us.3
  %91 = and i64 %arg.given, 1
  %92 = icmp eq i64 %91, 0
  br i1 %92, label %B230.endif.endif.loopexit, label %B128.endif.us.3.epil.preheader

B128.endif.us.3.epil.preheader:                   ; preds = %B230.endif.endif.loopexit.unr-lcssa, %B126.B228_crit_edge.us.2
  %.378303305.us.3.epil.init = phi i64 [ 0, %B126.B228_crit_edge.us.2 ], [ %.385.us.3.1, %B230.endif.endif.loopexit.unr-lcssa ]
  %.445.us.3.epil = add nsw i64 %.378303305.us.3.epil.init, %.444.us.3
  %.459.us.3.epil = icmp slt i64 %.445.us.3.epil, 0
  %.460.us.3.epil = select i1 %.459.us.3.epil, i64 %arg.inputs.5.0, i64 0
  %93 = getelementptr double, ptr %arg.inputs.4, i64 %.445.us.3.epil
  %.474.us.3.epil = getelementptr double, ptr %93, i64 %.460.us.3.epil
  %.475.us.3.epil = load double, ptr %.474.us.3.epil, align 8
  %.idx458.epil = shl i64 %.378303305.us.3.epil.init, 5
  %94 = getelementptr i8, ptr %arg.frame.4, i64 %.idx458.epil
  %95 = getelementptr i8, ptr %94, i64 24
  store double %.475.us.3.epil, ptr %95, align 8
  br label %B230.endif.endif.loopexit

B230.endif.endif.loopexit:                        ; preds = %B128.endif.us.3.epil.preheader, %B230.endif.endif.loopexit.unr-lcssa
  %96 = icmp slt i64 %arg.width.fr, 1
  %97 = inttoptr i64 %arg.code to ptr
  %.140 = add nsw i64 %.130349382, -1
  %.144 = add nuw i64 %.137351381, 4
  %.532 = tail call i64 %97(ptr nonnull %arg.frame.4, ptr nonnull %arg.frame.4)
  %.535 = sub nsw i64 %arg.n, %.137351381
  %.11.i = tail call i64 @llvm.smin.i64(i64 %.535, i64 4)
  %.643337.not = icmp slt i64 %.535, 1
  %brmerge = or i1 %.643337.not, %96
  br i1 %brmerge, label %B48.loopexit, label %B342.endif.us.preheader

B342.endif.us.preheader:                          ; preds = %B230.endif.endif.loopexit
  br label %B342.endif.us

B342.endif.us:                                    ; preds = %B374.B340.loopexit_crit_edge.us, %B342.endif.us.preheader
  %lsr.iv147 = phi i64 [ %lsr.iv145, %B342.endif.us.preheader ], [ %lsr.iv.next148, %B374.B340.loopexit_crit_edge.us ]
  %lsr.iv140 = phi ptr [ %lsr.iv138, %B342.endif.us.preheader ], [ %scevgep141, %B374.B340.loopexit_crit_edge.us ]
  %lsr.iv133 = phi ptr [ %scevgep132, %B342.endif.us.preheader ], [ %scevgep134, %B374.B340.loopexit_crit_edge.us ]
  %.649332338.us = phi i64 [ %.656.us, %B374.B340.loopexit_crit_edge.us ], [ 0, %B342.endif.us.preheader ]
  %98 = icmp eq i64 %arg.width.fr, 1
  %.839.us = add nsw i64 %.649332338.us, %.137351381
  %.841.us = mul nsw i64 %.839.us, %arg.width.fr
  %invariant.gep = getelementptr double, ptr %arg.frame.4, i64 %.649332338.us
  br i1 %98, label %B376.us.epil.preheader, label %B376.us.preheader

B376.us.preheader:                                ; preds = %B342.endif.us
  br label %B376.us

B376.us:                                          ; preds = %B376.us, %B376.us.preheader
  %lsr.iv135 = phi ptr [ %lsr.iv133, %B376.us.preheader ], [ %scevgep136, %B376.us ]
  %.770326328.us = phi i64 [ %.777.us.1, %B376.us ], [ 0, %B376.us.preheader ]
  %scevgep137 = getelementptr i8, ptr %lsr.iv135, i64 -32
  %.836.us = load double, ptr %scevgep137, align 8
  %99 = add i64 %lsr.iv147, %.770326328.us
  %.856.us = icmp slt i64 %99, 0
  %.857.us = select i1 %.856.us, i64 %arg.setup.5.0, i64 0
  %100 = shl i64 %.857.us, 3
  %scevgep149 = getelementptr i8, ptr %lsr.iv140, i64 %100
  %101 = shl i64 %.770326328.us, 3
  %scevgep150 = getelementptr i8, ptr %scevgep149, i64 %101
  store double %.836.us, ptr %scevgep150, align 8
  %.777.us.1 = add nuw i64 %.770326328.us, 2
  %.836.us.1 = load double, ptr %lsr.iv135, align 8
  %102 = add i64 %lsr.iv147, %.770326328.us
  %103 = add i64 %102, 1
  %.856.us.1 = icmp slt i64 %103, 0
  %.857.us.1 = select i1 %.856.us.1, i64 %arg.setup.5.0, i64 0
  %104 = shl i64 %.857.us.1, 3
  %scevgep142 = getelementptr i8, ptr %lsr.iv140, i64 %104
  %105 = shl i64 %.770326328.us, 3
  %scevgep143 = getelementptr i8, ptr %scevgep142, i64 %105
  %scevgep144 = getelementptr i8, ptr %scevgep143, i64 8
  store double %.836.us.1, ptr %scevgep144, align 8
  %scevgep136 = getelementptr i8, ptr %lsr.iv135, i64 64
  %niter54.ncmp.1 = icmp eq i64 %unroll_iter53, %.777.us.1
  br i1 %niter54.ncmp.1, label %B374.B340.loopexit_crit_edge.us.unr-lcssa, label %B376.us

B374.B340.loopexit_crit_edge.us.unr-lcssa:        ; preds = %B376.us
  %106 = and i64 %arg.width.fr, 1
  %107 = icmp eq i64 %106, 0
  br i1 %107, label %B374.B340.loopexit_crit_edge.us, label %B376.us.epil.preheader

B376.us.epil.preheader:                           ; preds = %B374.B340.loopexit_crit_edge.us.unr-lcssa, %B342.endif.us
  %.770326328.us.epil.init = phi i64 [ 0, %B342.endif.us ], [ %.777.us.1, %B374.B340.loopexit_crit_edge.us.unr-lcssa ]
  %.803.us.epil = add nuw nsw i64 %.770326328.us.epil.init, %arg.given
  %.idx17.epil = shl i64 %.803.us.epil, 5
  %gep.epil = getelementptr i8, ptr %invariant.gep, i64 %.idx17.epil
  %.836.us.epil = load double, ptr %gep.epil, align 8
  %.842.us.epil = add nsw i64 %.770326328.us.epil.init, %.841.us
  %.856.us.epil = icmp slt i64 %.842.us.epil, 0
  %.857.us.epil = select i1 %.856.us.epil, i64 %arg.setup.5.0, i64 0
  %108 = getelementptr double, ptr %arg.setup.4, i64 %.842.us.epil
  %.871.us.epil = getelementptr double, ptr %108, i64 %.857.us.epil
  store double %.836.us.epil, ptr %.871.us.epil, align 8
  br label %B374.B340.loopexit_crit_edge.us

B374.B340.loopexit_crit_edge.us:                  ; preds = %B376.us.epil.preheader, %B374.B340.loopexit_crit_edge.us.unr-lcssa
  %.656.us = add nuw nsw i64 %.649332338.us, 1
  %scevgep134 = getelementptr i8, ptr %lsr.iv133, i64 8
  %scevgep141 = getelementptr i8, ptr %lsr.iv140, i64 %9
  %lsr.iv.next148 = add i64 %lsr.iv147, %arg.width.fr
  %exitcond455.not = icmp eq i64 %.11.i, %.656.us
  br i1 %exitcond455.not, label %B48.loopexit, label %B342.endif.us
}

define internal noundef range(i32 -1, -2) i32 @around.observe.28(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.states.0, ptr readnone captures(none) %arg.states.1, i64 %arg.states.2, i64 %arg.states.3, ptr readonly captures(none) %arg.states.4, i64 %arg.states.5.0, i64 %arg.states.6.0, ptr readnone captures(none) %arg.outputs.0, ptr readnone captures(none) %arg.outputs.1, i64 %arg.outputs.2, i64 %arg.outputs.3, ptr writeonly captures(none) %arg.outputs.4, i64 %arg.outputs.5.0, i64 %arg.outputs.6.0, ptr readnone captures(none) %arg.planes.0, ptr readnone captures(none) %arg.planes.1, i64 %arg.planes.2, i64 %arg.planes.3, ptr writeonly captures(none) %arg.planes.4, i64 %arg.planes.5.0, i64 %arg.planes.6.0, i64 %arg.wide, i64 %arg.code) local_unnamed_addr {
B0.endif:
  %.104 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.105 = load i64, ptr %.104, align 8
  %.195 = getelementptr i8, ptr %arg.meta.4, i64 304
  %.196 = load i64, ptr %.195, align 8
  %.225 = getelementptr i8, ptr %arg.meta.4, i64 592
  %.226 = load i64, ptr %.225, align 8
  %.275 = getelementptr i8, ptr %arg.meta.4, i64 320
  %.276 = load i64, ptr %.275, align 8
  %.3591100.not = icmp slt i64 %.276, 1
  br i1 %.3591100.not, label %common.ret, label %B198.endif.lr.ph

B198.endif.lr.ph:                                 ; preds = %B0.endif
  %.164 = getelementptr i8, ptr %arg.meta.4, i64 280
  %.165 = load i64, ptr %.164, align 8
  %.134 = getelementptr i8, ptr %arg.meta.4, i64 264
  %.135 = load i64, ptr %.134, align 8
  %.166 = add nsw i64 %.135, %.165
  %.1136 = add i64 %.166, %.105
  %.1137 = shl i64 %.1136, 2
  %invariant.op919 = add i64 %.1136, 1
  %0 = shl i64 %.105, 5
  %1 = add nuw nsw i64 %0, 16
  %scevgep = getelementptr i8, ptr %arg.frame.4, i64 %1
  %2 = mul i64 %.196, %.226
  %3 = shl i64 %2, 3
  %4 = shl i64 %.226, 5
  %5 = shl i64 %.226, 3
  %6 = shl i64 %.226, 2
  %7 = shl i64 %.135, 5
  %8 = add i64 %0, %7
  %9 = shl i64 %.165, 5
  %10 = add i64 %8, %9
  %scevgep59 = getelementptr i8, ptr %arg.frame.4, i64 %10
  %11 = shl i64 %.135, 2
  %12 = shl i64 %.105, 2
  %13 = add i64 %11, %12
  %14 = shl i64 %.165, 2
  %15 = add i64 %13, %14
  %16 = shl i64 %.1136, 5
  %scevgep71 = getelementptr i8, ptr %arg.frame.4, i64 %16
  %scevgep78 = getelementptr i8, ptr %arg.frame.4, i64 8
  br label %B198.endif

B196.loopexit:                                    ; preds = %B372.endif, %B494.loopexit
  %scevgep42 = getelementptr i8, ptr %lsr.iv41, i64 %3
  %lsr.iv.next51 = add i64 %lsr.iv50, %2
  %lsr.iv.next68 = add i64 %lsr.iv67, %.196
  %lsr.iv.next85 = add i64 %lsr.iv84, %.196
  %exitcond1227.not = icmp eq i64 %.372, %.276
  br i1 %exitcond1227.not, label %common.ret, label %B198.endif

B494.loopexit:                                    ; preds = %B1144.B1110.loopexit_crit_edge.us, %B1058.endif, %B1058.endif.thread
  %indvar.next = add i64 %indvar, 1
  %lsr.iv.next37 = add i64 %lsr.iv36, -4
  %scevgep44 = getelementptr i8, ptr %lsr.iv43, i64 %4
  %lsr.iv.next53 = add i64 %lsr.iv52, %6
  %lsr.iv.next70 = add i64 %lsr.iv69, 4
  %lsr.iv.next87 = add i64 %lsr.iv86, 4
  %.899 = icmp sgt i64 %.8989481016, 1
  br i1 %.899, label %B496.endif.endif, label %B196.loopexit

common.ret:                                       ; preds = %B196.loopexit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B198.endif:                                       ; preds = %B196.loopexit, %B198.endif.lr.ph
  %lsr.iv84 = phi i64 [ 1, %B198.endif.lr.ph ], [ %lsr.iv.next85, %B196.loopexit ]
  %lsr.iv67 = phi i64 [ 0, %B198.endif.lr.ph ], [ %lsr.iv.next68, %B196.loopexit ]
  %lsr.iv50 = phi i64 [ 0, %B198.endif.lr.ph ], [ %lsr.iv.next51, %B196.loopexit ]
  %lsr.iv41 = phi ptr [ %arg.states.4, %B198.endif.lr.ph ], [ %scevgep42, %B196.loopexit ]
  %.36510351117 = phi i64 [ 0, %B198.endif.lr.ph ], [ %.372, %B196.loopexit ]
  %17 = icmp slt i64 %.166, 1
  %.372 = add nuw nsw i64 %.36510351117, 1
  br i1 %17, label %B372.endif, label %B232.endif.endif.us.preheader

B232.endif.endif.us.preheader:                    ; preds = %B198.endif
  br label %B232.endif.endif.us

B232.endif.endif.us:                              ; preds = %B232.endif.endif.us, %B232.endif.endif.us.preheader
  %lsr.iv23 = phi ptr [ %scevgep, %B232.endif.endif.us.preheader ], [ %scevgep24, %B232.endif.endif.us ]
  %lsr.iv21 = phi i64 [ %.105, %B232.endif.endif.us.preheader ], [ %lsr.iv.next22, %B232.endif.endif.us ]
  %lsr.iv = phi i64 [ %.166, %B232.endif.endif.us.preheader ], [ %lsr.iv.next, %B232.endif.endif.us ]
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 296
  %.667.us = load i64, ptr %sunkaddr, align 8
  %18 = mul nsw i64 %.36510351117, %.667.us
  %19 = add i64 %lsr.iv21, %18
  %.687.us = icmp slt i64 %19, 0
  %.688.us = select i1 %.687.us, i64 %arg.tables.5.0, i64 0
  %20 = getelementptr double, ptr %arg.tables.4, i64 %19
  %.702.us = getelementptr double, ptr %20, i64 %.688.us
  %.703.us = load double, ptr %.702.us, align 8
  %.722.us = icmp slt i64 %lsr.iv21, 0
  %.723.us = select i1 %.722.us, i64 %arg.frame.5.0, i64 0
  %21 = shl i64 %.723.us, 3
  %scevgep27 = getelementptr i8, ptr %lsr.iv23, i64 %21
  %scevgep28 = getelementptr i8, ptr %scevgep27, i64 -16
  store double %.703.us, ptr %scevgep28, align 8
  %.667.us.1 = load i64, ptr %sunkaddr, align 8
  %22 = mul nsw i64 %.36510351117, %.667.us.1
  %23 = add i64 %lsr.iv21, %22
  %.687.us.1 = icmp slt i64 %23, 0
  %.688.us.1 = select i1 %.687.us.1, i64 %arg.tables.5.0, i64 0
  %24 = getelementptr double, ptr %arg.tables.4, i64 %23
  %.702.us.1 = getelementptr double, ptr %24, i64 %.688.us.1
  %.703.us.1 = load double, ptr %.702.us.1, align 8
  %25 = shl i64 %.723.us, 3
  %scevgep29 = getelementptr i8, ptr %lsr.iv23, i64 %25
  %scevgep30 = getelementptr i8, ptr %scevgep29, i64 -8
  store double %.703.us.1, ptr %scevgep30, align 8
  %.667.us.2 = load i64, ptr %sunkaddr, align 8
  %26 = mul nsw i64 %.36510351117, %.667.us.2
  %27 = add i64 %lsr.iv21, %26
  %.687.us.2 = icmp slt i64 %27, 0
  %.688.us.2 = select i1 %.687.us.2, i64 %arg.tables.5.0, i64 0
  %28 = getelementptr double, ptr %arg.tables.4, i64 %27
  %.702.us.2 = getelementptr double, ptr %28, i64 %.688.us.2
  %.703.us.2 = load double, ptr %.702.us.2, align 8
  %29 = shl i64 %.723.us, 3
  %scevgep31 = getelementptr i8, ptr %lsr.iv23, i64 %29
  store double %.703.us.2, ptr %scevgep31, align 8
  %.667.us.3 = load i64, ptr %sunkaddr, align 8
  %30 = mul nsw i64 %.36510351117, %.667.us.3
  %31 = add i64 %lsr.iv21, %30
  %.687.us.3 = icmp slt i64 %31, 0
  %.688.us.3 = select i1 %.687.us.3, i64 %arg.tables.5.0, i64 0
  %32 = getelementptr double, ptr %arg.tables.4, i64 %31
  %.702.us.3 = getelementptr double, ptr %32, i64 %.688.us.3
  %.703.us.3 = load double, ptr %.702.us.3, align 8
  %33 = shl i64 %.723.us, 3
  %scevgep25 = getelementptr i8, ptr %lsr.iv23, i64 %33
  %scevgep26 = getelementptr i8, ptr %scevgep25, i64 8
  store double %.703.us.3, ptr %scevgep26, align 8
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next22 = add i64 %lsr.iv21, 1
  %scevgep24 = getelementptr i8, ptr %lsr.iv23, i64 32
  %exitcond.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %exitcond.not, label %B372.endif, label %B232.endif.endif.us

B372.endif:                                       ; preds = %B232.endif.endif.us, %B198.endif
  %sunkaddr89 = getelementptr i8, ptr %arg.meta.4, i64 424
  %.780 = load i64, ptr %sunkaddr89, align 8
  %.782 = mul nuw nsw i64 %.36510351117, 5
  %.783 = add nsw i64 %.780, %.782
  %.798 = icmp slt i64 %.783, 0
  %.799 = select i1 %.798, i64 %arg.meta.5.0, i64 0
  %34 = getelementptr i64, ptr %arg.meta.4, i64 %.783
  %.813 = getelementptr i64, ptr %34, i64 %.799
  %.814 = load i64, ptr %.813, align 8
  %35 = add nuw i64 %.814, 3
  %.877 = lshr i64 %35, 2
  %.856.inv = icmp slt i64 %.814, 1
  %.8991000.not1228 = icmp eq i64 %.877, 0
  %.8991000.not = select i1 %.856.inv, i1 true, i1 %.8991000.not1228
  br i1 %.8991000.not, label %B196.loopexit, label %B496.lr.ph

B496.lr.ph:                                       ; preds = %B372.endif
  %.942 = mul nsw i64 %.36510351117, %.196
  br label %B496.endif.endif

B496.endif.endif:                                 ; preds = %B496.lr.ph, %B494.loopexit
  %lsr.iv86 = phi i64 [ %lsr.iv.next87, %B494.loopexit ], [ %lsr.iv84, %B496.lr.ph ]
  %lsr.iv69 = phi i64 [ %lsr.iv.next70, %B494.loopexit ], [ %lsr.iv67, %B496.lr.ph ]
  %lsr.iv52 = phi i64 [ %lsr.iv.next53, %B494.loopexit ], [ %lsr.iv50, %B496.lr.ph ]
  %lsr.iv43 = phi ptr [ %scevgep44, %B494.loopexit ], [ %lsr.iv41, %B496.lr.ph ]
  %lsr.iv36 = phi i64 [ %lsr.iv.next37, %B494.loopexit ], [ %.814, %B496.lr.ph ]
  %indvar = phi i64 [ %indvar.next, %B494.loopexit ], [ 0, %B496.lr.ph ]
  %.8989481016 = phi i64 [ %.908, %B494.loopexit ], [ %.877, %B496.lr.ph ]
  %.9059501015 = phi i64 [ %.912, %B494.loopexit ], [ 0, %B496.lr.ph ]
  %smin88 = call i64 @llvm.smin.i64(i64 %lsr.iv36, i64 4)
  %36 = lshr i64 %smin88, 1
  %37 = shl nuw i64 %36, 1
  %smin77 = call i64 @llvm.smin.i64(i64 %lsr.iv36, i64 4)
  %38 = lshr i64 %smin77, 1
  %39 = shl nuw i64 %38, 1
  %smin58 = call i64 @llvm.smin.i64(i64 %lsr.iv36, i64 4)
  %smin38 = call i64 @llvm.smin.i64(i64 %lsr.iv36, i64 4)
  %40 = shl i64 %indvar, 2
  %41 = sub i64 %.814, %40
  %smin15 = tail call i64 @llvm.smin.i64(i64 %41, i64 4)
  %42 = shl i64 %indvar, 2
  %43 = sub i64 %.814, %42
  %smin = tail call i64 @llvm.smin.i64(i64 %43, i64 4)
  %.908 = add nsw i64 %.8989481016, -1
  %.912 = add nuw i64 %.9059501015, 4
  %.944 = add nsw i64 %.9059501015, %.942
  %.947 = sub nsw i64 %.814, %.9059501015
  %.1020 = icmp sgt i64 %.947, 0
  br i1 %.1020, label %B594.endif.preheader, label %B1058.endif.thread

B594.endif.preheader:                             ; preds = %B496.endif.endif
  br label %B594.endif

B1058.endif.thread:                               ; preds = %B496.endif.endif
  %44 = inttoptr i64 %arg.code to ptr
  %.15686 = tail call i64 %44(ptr %arg.frame.4, ptr %arg.frame.4)
  br label %B494.loopexit

B594.endif:                                       ; preds = %B594.endif, %B594.endif.preheader
  %lsr.iv33 = phi i64 [ %.1137, %B594.endif.preheader ], [ %lsr.iv.next34, %B594.endif ]
  %.1068870872 = phi i64 [ %.1075, %B594.endif ], [ 0, %B594.endif.preheader ]
  %sunkaddr90 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i = load i64, ptr %sunkaddr90, align 8, !noalias !180
  %sunkaddr91 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i = load i64, ptr %sunkaddr91, align 8, !noalias !180
  %45 = mul nsw i64 %.36510351117, %.81.i
  %46 = add i64 %.52.i, %45
  %47 = add i64 %.9059501015, %.1068870872
  %48 = add i64 %47, %46
  %.97.i = icmp slt i64 %48, 0
  %.98.i = select i1 %.97.i, i64 %arg.tables.5.0, i64 0
  %49 = getelementptr double, ptr %arg.tables.4, i64 %48
  %.112.i = getelementptr double, ptr %49, i64 %.98.i
  %.113.i = load double, ptr %.112.i, align 8, !noalias !180
  %.1075 = add nuw nsw i64 %.1068870872, 1
  %.1152 = icmp slt i64 %lsr.iv33, 0
  %.1153 = select i1 %.1152, i64 %arg.frame.5.0, i64 0
  %50 = shl i64 %.1153, 3
  %scevgep32 = getelementptr i8, ptr %arg.frame.4, i64 %50
  %51 = shl i64 %lsr.iv33, 3
  %scevgep35 = getelementptr i8, ptr %scevgep32, i64 %51
  store double %.113.i, ptr %scevgep35, align 8
  %lsr.iv.next34 = add i64 %lsr.iv33, 1
  %exitcond1220.not = icmp eq i64 %smin38, %.1075
  br i1 %exitcond1220.not, label %B674.endif, label %B594.endif

B674.endif:                                       ; preds = %B594.endif
  %52 = icmp slt i64 %.226, 1
  br i1 %52, label %B848.endif, label %B706.endif.us.preheader

B706.endif.us.preheader:                          ; preds = %B674.endif
  br label %B706.endif.us

B706.endif.us:                                    ; preds = %B738.B704.loopexit_crit_edge.us, %B706.endif.us.preheader
  %lsr.iv54 = phi i64 [ %lsr.iv52, %B706.endif.us.preheader ], [ %lsr.iv.next55, %B738.B704.loopexit_crit_edge.us ]
  %lsr.iv45 = phi ptr [ %lsr.iv43, %B706.endif.us.preheader ], [ %scevgep46, %B738.B704.loopexit_crit_edge.us ]
  %.1262883889.us = phi i64 [ %.1269.us, %B738.B704.loopexit_crit_edge.us ], [ 0, %B706.endif.us.preheader ]
  br label %B740.us

B740.us:                                          ; preds = %B740.us, %B706.endif.us
  %lsr.iv56 = phi i64 [ %lsr.iv54, %B706.endif.us ], [ %lsr.iv.next57, %B740.us ]
  %lsr.iv47 = phi ptr [ %lsr.iv45, %B706.endif.us ], [ %scevgep48, %B740.us ]
  %.1383876878.us = phi i64 [ 0, %B706.endif.us ], [ %.1390.us, %B740.us ]
  %.1390.us = add nuw nsw i64 %.1383876878.us, 1
  %.1434.us = icmp slt i64 %lsr.iv56, 0
  %.1435.us = select i1 %.1434.us, i64 %arg.states.5.0, i64 0
  %53 = shl i64 %.1435.us, 3
  %scevgep49 = getelementptr i8, ptr %lsr.iv47, i64 %53
  %.1450.us = load double, ptr %scevgep49, align 8
  %sunkaddr92 = getelementptr i8, ptr %arg.meta.4, i64 584
  %.1480.us = load i64, ptr %sunkaddr92, align 8
  %.1482.us = add nsw i64 %.1480.us, %.1262883889.us
  %.1496.us = icmp slt i64 %.1482.us, 0
  %.1497.us = select i1 %.1496.us, i64 %arg.meta.5.0, i64 0
  %54 = getelementptr i64, ptr %arg.meta.4, i64 %.1482.us
  %.1511.us = getelementptr i64, ptr %54, i64 %.1497.us
  %.1512.us = load i64, ptr %.1511.us, align 8
  %.1513.us = shl nsw i64 %.1512.us, 2
  %55 = add i64 %.1383876878.us, %.1513.us
  %.1528.us = icmp slt i64 %55, 0
  %.1529.us = select i1 %.1528.us, i64 %arg.frame.5.0, i64 0
  %56 = shl i64 %.1512.us, 5
  %57 = shl i64 %.1529.us, 3
  %58 = add i64 %56, %57
  %scevgep39 = getelementptr i8, ptr %arg.frame.4, i64 %58
  %59 = shl i64 %.1383876878.us, 3
  %scevgep40 = getelementptr i8, ptr %scevgep39, i64 %59
  store double %.1450.us, ptr %scevgep40, align 8
  %scevgep48 = getelementptr i8, ptr %lsr.iv47, i64 %5
  %lsr.iv.next57 = add i64 %lsr.iv56, %.226
  %exitcond1221.not = icmp eq i64 %smin58, %.1390.us
  br i1 %exitcond1221.not, label %B738.B704.loopexit_crit_edge.us, label %B740.us

B738.B704.loopexit_crit_edge.us:                  ; preds = %B740.us
  %.1269.us = add nuw nsw i64 %.1262883889.us, 1
  %scevgep46 = getelementptr i8, ptr %lsr.iv45, i64 8
  %lsr.iv.next55 = add i64 %lsr.iv54, 1
  %exitcond1222.not = icmp eq i64 %.226, %.1269.us
  br i1 %exitcond1222.not, label %B848.endif, label %B706.endif.us

B848.endif:                                       ; preds = %B738.B704.loopexit_crit_edge.us, %B674.endif
  %60 = icmp slt i64 %arg.wide, 1
  %61 = inttoptr i64 %arg.code to ptr
  %.1568 = tail call i64 %61(ptr nonnull %arg.frame.4, ptr nonnull %arg.frame.4)
  br i1 %60, label %B1058.endif, label %B916.endif.us.preheader

B916.endif.us.preheader:                          ; preds = %B848.endif
  br label %B916.endif.us

B916.endif.us:                                    ; preds = %B948.B914.loopexit_crit_edge.us, %B916.endif.us.preheader
  %lsr.iv72 = phi ptr [ %scevgep71, %B916.endif.us.preheader ], [ %scevgep73, %B948.B914.loopexit_crit_edge.us ]
  %lsr.iv65 = phi i64 [ %15, %B916.endif.us.preheader ], [ %lsr.iv.next66, %B948.B914.loopexit_crit_edge.us ]
  %lsr.iv60 = phi ptr [ %scevgep59, %B916.endif.us.preheader ], [ %scevgep61, %B948.B914.loopexit_crit_edge.us ]
  %.1655907913.us = phi i64 [ %.1662.us, %B948.B914.loopexit_crit_edge.us ], [ 0, %B916.endif.us.preheader ]
  %62 = icmp eq i64 %43, 1
  %.1813.reass.reass.us = add i64 %invariant.op919, %.1655907913.us
  %.1814.us = shl nsw i64 %.1813.reass.reass.us, 2
  br i1 %62, label %B950.us.epil.preheader, label %B950.us.preheader

B950.us.preheader:                                ; preds = %B916.endif.us
  br label %B950.us

B950.us:                                          ; preds = %B950.us, %B950.us.preheader
  %.1776900902.us = phi i64 [ %.1783.us.1, %B950.us ], [ 0, %B950.us.preheader ]
  %63 = add i64 %lsr.iv65, %.1776900902.us
  %64 = add i64 %63, 4
  %.1829.us = icmp slt i64 %64, 0
  %.1830.us = select i1 %.1829.us, i64 %arg.frame.5.0, i64 0
  %65 = shl i64 %.1830.us, 3
  %scevgep74 = getelementptr i8, ptr %lsr.iv72, i64 %65
  %66 = shl i64 %.1776900902.us, 3
  %scevgep75 = getelementptr i8, ptr %scevgep74, i64 %66
  %scevgep76 = getelementptr i8, ptr %scevgep75, i64 32
  %.1845.us = load double, ptr %scevgep76, align 8
  %sunkaddr93 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.1875.us = load i64, ptr %sunkaddr93, align 8
  %67 = mul nsw i64 %.1655907913.us, %.1875.us
  %68 = add i64 %lsr.iv69, %.1776900902.us
  %69 = add i64 %68, %67
  %.1894.us = icmp slt i64 %69, 0
  %.1895.us = select i1 %.1894.us, i64 %arg.outputs.5.0, i64 0
  %70 = getelementptr double, ptr %arg.outputs.4, i64 %69
  %.1909.us = getelementptr double, ptr %70, i64 %.1895.us
  store double %.1845.us, ptr %.1909.us, align 8
  %.1783.us.1 = add nuw i64 %.1776900902.us, 2
  %71 = add i64 %lsr.iv65, %.1776900902.us
  %72 = add i64 %71, 5
  %.1829.us.1 = icmp slt i64 %72, 0
  %.1830.us.1 = select i1 %.1829.us.1, i64 %arg.frame.5.0, i64 0
  %73 = shl i64 %.1830.us.1, 3
  %scevgep62 = getelementptr i8, ptr %lsr.iv60, i64 %73
  %74 = shl i64 %.1776900902.us, 3
  %scevgep63 = getelementptr i8, ptr %scevgep62, i64 %74
  %scevgep64 = getelementptr i8, ptr %scevgep63, i64 40
  %.1845.us.1 = load double, ptr %scevgep64, align 8
  %.1875.us.1 = load i64, ptr %sunkaddr93, align 8
  %75 = mul nsw i64 %.1655907913.us, %.1875.us.1
  %76 = add i64 %lsr.iv69, %.1776900902.us
  %77 = add i64 %76, %75
  %78 = add i64 %77, 1
  %.1894.us.1 = icmp slt i64 %78, 0
  %.1895.us.1 = select i1 %.1894.us.1, i64 %arg.outputs.5.0, i64 0
  %79 = getelementptr double, ptr %arg.outputs.4, i64 %78
  %.1909.us.1 = getelementptr double, ptr %79, i64 %.1895.us.1
  store double %.1845.us.1, ptr %.1909.us.1, align 8
  %niter.ncmp.1 = icmp eq i64 %39, %.1783.us.1
  br i1 %niter.ncmp.1, label %B948.B914.loopexit_crit_edge.us.unr-lcssa, label %B950.us

B948.B914.loopexit_crit_edge.us.unr-lcssa:        ; preds = %B950.us
  %80 = and i64 %smin, 1
  %81 = icmp eq i64 %80, 0
  br i1 %81, label %B948.B914.loopexit_crit_edge.us, label %B950.us.epil.preheader

B950.us.epil.preheader:                           ; preds = %B948.B914.loopexit_crit_edge.us.unr-lcssa, %B916.endif.us
  %.1776900902.us.epil.init = phi i64 [ 0, %B916.endif.us ], [ %.1783.us.1, %B948.B914.loopexit_crit_edge.us.unr-lcssa ]
  %.1815.us.epil = add nsw i64 %.1776900902.us.epil.init, %.1814.us
  %.1829.us.epil = icmp slt i64 %.1815.us.epil, 0
  %.1830.us.epil = select i1 %.1829.us.epil, i64 %arg.frame.5.0, i64 0
  %82 = getelementptr double, ptr %arg.frame.4, i64 %.1815.us.epil
  %.1844.us.epil = getelementptr double, ptr %82, i64 %.1830.us.epil
  %.1845.us.epil = load double, ptr %.1844.us.epil, align 8
  %sunkaddr94 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.1875.us.epil = load i64, ptr %sunkaddr94, align 8
  %.1877.us.epil = mul nsw i64 %.1875.us.epil, %.1655907913.us
  %.1879.us.epil = add i64 %.1776900902.us.epil.init, %.944
  %.1880.us.epil = add i64 %.1879.us.epil, %.1877.us.epil
  %.1894.us.epil = icmp slt i64 %.1880.us.epil, 0
  %.1895.us.epil = select i1 %.1894.us.epil, i64 %arg.outputs.5.0, i64 0
  %83 = getelementptr double, ptr %arg.outputs.4, i64 %.1880.us.epil
  %.1909.us.epil = getelementptr double, ptr %83, i64 %.1895.us.epil
  store double %.1845.us.epil, ptr %.1909.us.epil, align 8
  br label %B948.B914.loopexit_crit_edge.us

B948.B914.loopexit_crit_edge.us:                  ; preds = %B950.us.epil.preheader, %B948.B914.loopexit_crit_edge.us.unr-lcssa
  %.1662.us = add nuw nsw i64 %.1655907913.us, 1
  %scevgep61 = getelementptr i8, ptr %lsr.iv60, i64 32
  %lsr.iv.next66 = add i64 %lsr.iv65, 4
  %scevgep73 = getelementptr i8, ptr %lsr.iv72, i64 32
  %exitcond1224.not = icmp eq i64 %arg.wide, %.1662.us
  br i1 %exitcond1224.not, label %B1058.endif, label %B916.endif.us

B1058.endif:                                      ; preds = %B948.B914.loopexit_crit_edge.us, %B848.endif
  %sunkaddr95 = getelementptr i8, ptr %arg.meta.4, i64 472
  %.1952 = load i64, ptr %sunkaddr95, align 8
  %.2032937.not = icmp slt i64 %.1952, 1
  br i1 %.2032937.not, label %B494.loopexit, label %B1112.endif.us.preheader

B1112.endif.us.preheader:                         ; preds = %B1058.endif
  br label %B1112.endif.us

B1112.endif.us:                                   ; preds = %B1144.B1110.loopexit_crit_edge.us, %B1112.endif.us.preheader
  %lsr.iv79 = phi ptr [ %scevgep78, %B1112.endif.us.preheader ], [ %scevgep80, %B1144.B1110.loopexit_crit_edge.us ]
  %.2038932938.us = phi i64 [ %.2045.us, %B1144.B1110.loopexit_crit_edge.us ], [ 0, %B1112.endif.us.preheader ]
  %84 = icmp eq i64 %41, 1
  %.idx = shl i64 %.2038932938.us, 5
  %invariant.gep = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  br i1 %84, label %B1146.us.epil.preheader, label %B1146.us.preheader

B1146.us.preheader:                               ; preds = %B1112.endif.us
  br label %B1146.us

B1146.us:                                         ; preds = %B1146.us, %B1146.us.preheader
  %.2159925927.us = phi i64 [ %.2166.us.1, %B1146.us ], [ 0, %B1146.us.preheader ]
  %85 = shl i64 %.2159925927.us, 3
  %scevgep82 = getelementptr i8, ptr %lsr.iv79, i64 %85
  %scevgep83 = getelementptr i8, ptr %scevgep82, i64 -8
  %.2223.us = load double, ptr %scevgep83, align 8
  %sunkaddr96 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.2253.us = load i64, ptr %sunkaddr96, align 8
  %86 = mul nsw i64 %.2038932938.us, %.2253.us
  %87 = add i64 %lsr.iv69, %.2159925927.us
  %88 = add i64 %87, %86
  %.2272.us = icmp slt i64 %88, 0
  %.2273.us = select i1 %.2272.us, i64 %arg.planes.5.0, i64 0
  %89 = getelementptr double, ptr %arg.planes.4, i64 %88
  %.2287.us = getelementptr double, ptr %89, i64 %.2273.us
  store double %.2223.us, ptr %.2287.us, align 8
  %.2166.us.1 = add nuw i64 %.2159925927.us, 2
  %90 = shl i64 %.2159925927.us, 3
  %scevgep81 = getelementptr i8, ptr %lsr.iv79, i64 %90
  %.2223.us.1 = load double, ptr %scevgep81, align 8
  %.2253.us.1 = load i64, ptr %sunkaddr96, align 8
  %91 = mul nsw i64 %.2038932938.us, %.2253.us.1
  %92 = add i64 %lsr.iv86, %.2159925927.us
  %93 = add i64 %92, %91
  %.2272.us.1 = icmp slt i64 %93, 0
  %.2273.us.1 = select i1 %.2272.us.1, i64 %arg.planes.5.0, i64 0
  %94 = getelementptr double, ptr %arg.planes.4, i64 %93
  %.2287.us.1 = getelementptr double, ptr %94, i64 %.2273.us.1
  store double %.2223.us.1, ptr %.2287.us.1, align 8
  %niter20.ncmp.1 = icmp eq i64 %37, %.2166.us.1
  br i1 %niter20.ncmp.1, label %B1144.B1110.loopexit_crit_edge.us.unr-lcssa, label %B1146.us

B1144.B1110.loopexit_crit_edge.us.unr-lcssa:      ; preds = %B1146.us
  %95 = and i64 %smin15, 1
  %96 = icmp eq i64 %95, 0
  br i1 %96, label %B1144.B1110.loopexit_crit_edge.us, label %B1146.us.epil.preheader

B1146.us.epil.preheader:                          ; preds = %B1144.B1110.loopexit_crit_edge.us.unr-lcssa, %B1112.endif.us
  %.2159925927.us.epil.init = phi i64 [ 0, %B1112.endif.us ], [ %.2166.us.1, %B1144.B1110.loopexit_crit_edge.us.unr-lcssa ]
  %gep.epil = getelementptr double, ptr %invariant.gep, i64 %.2159925927.us.epil.init
  %.2223.us.epil = load double, ptr %gep.epil, align 8
  %sunkaddr97 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.2253.us.epil = load i64, ptr %sunkaddr97, align 8
  %.2255.us.epil = mul nsw i64 %.2253.us.epil, %.2038932938.us
  %.2257.us.epil = add i64 %.2159925927.us.epil.init, %.944
  %.2258.us.epil = add i64 %.2257.us.epil, %.2255.us.epil
  %.2272.us.epil = icmp slt i64 %.2258.us.epil, 0
  %.2273.us.epil = select i1 %.2272.us.epil, i64 %arg.planes.5.0, i64 0
  %97 = getelementptr double, ptr %arg.planes.4, i64 %.2258.us.epil
  %.2287.us.epil = getelementptr double, ptr %97, i64 %.2273.us.epil
  store double %.2223.us.epil, ptr %.2287.us.epil, align 8
  br label %B1144.B1110.loopexit_crit_edge.us

B1144.B1110.loopexit_crit_edge.us:                ; preds = %B1146.us.epil.preheader, %B1144.B1110.loopexit_crit_edge.us.unr-lcssa
  %.2045.us = add nuw nsw i64 %.2038932938.us, 1
  %scevgep80 = getelementptr i8, ptr %lsr.iv79, i64 32
  %exitcond1226.not = icmp eq i64 %.1952, %.2045.us
  br i1 %exitcond1226.not, label %B494.loopexit, label %B1112.endif.us
}

define internal range(i32 -1, -2) i32 @phases.trace.29(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, ptr readnone captures(none) %arg.outputs.0, ptr readnone captures(none) %arg.outputs.1, i64 %arg.outputs.2, i64 %arg.outputs.3, ptr writeonly captures(none) %arg.outputs.4, i64 %arg.outputs.5.0, i64 %arg.outputs.6.0, ptr readnone captures(none) %arg.planes.0, ptr readnone captures(none) %arg.planes.1, i64 %arg.planes.2, i64 %arg.planes.3, ptr writeonly captures(none) %arg.planes.4, i64 %arg.planes.5.0, i64 %arg.planes.6.0, ptr readnone captures(none) %arg.reached.0, ptr readnone captures(none) %arg.reached.1, i64 %arg.reached.2, i64 %arg.reached.3, ptr writeonly captures(none) %arg.reached.4, i64 %arg.reached.5.0, i64 %arg.reached.6.0, i64 %arg.wide, i64 %arg.code) local_unnamed_addr {
B0.endif:
  %.410 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  %.747 = alloca i64, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.2899 = alloca i64, align 8
  store i64 0, ptr %.2899, align 8
  %excinfo.12 = alloca ptr, align 8
  store ptr null, ptr %excinfo.12, align 8
  %.134 = getelementptr i8, ptr %arg.meta.4, i64 304
  %.135 = load i64, ptr %.134, align 8
  %.164 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.165 = load i64, ptr %.164, align 8
  %.173 = shl i64 %.165, 4
  %.205 = getelementptr i8, ptr %arg.meta.4, i64 320
  %.206 = load i64, ptr %.205, align 8
  %.2891802.not = icmp slt i64 %.206, 1
  br i1 %.2891802.not, label %B2606, label %B164.lr.ph

B164.lr.ph:                                       ; preds = %B0.endif
  %.104 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.105 = load i64, ptr %.104, align 8
  %.1405 = getelementptr double, ptr %arg.frame.4, i64 %.173
  %0 = shl i64 %arg.frame.5.0, 3
  %scevgep = getelementptr i8, ptr %arg.tables.4, i64 8
  br label %B164

B164:                                             ; preds = %B2607, %B164.lr.ph
  %lsr.iv = phi i64 [ 0, %B164.lr.ph ], [ %lsr.iv.next, %B2607 ]
  %.29515451817 = phi i64 [ 0, %B164.lr.ph ], [ %.302, %B2607 ]
  %.302 = add nuw nsw i64 %.29515451817, 1
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 424
  %.359 = load i64, ptr %sunkaddr, align 8
  %.361 = mul nuw nsw i64 %.29515451817, 5
  %.362 = add nsw i64 %.359, %.361
  %.381 = icmp slt i64 %.362, -1
  %.382 = select i1 %.381, i64 %arg.meta.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.meta.4, i64 %.362
  %2 = getelementptr i8, ptr %1, i64 8
  %.396 = getelementptr i64, ptr %2, i64 %.382
  %.397 = load i64, ptr %.396, align 8
  %.398.not = icmp eq i64 %.397, 0
  br i1 %.398.not, label %B266, label %B2607

B266:                                             ; preds = %B164
  %.420 = call i32 @phases.begin_exact.30(ptr nonnull %.410, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %.29515451817)
  %cond = icmp eq i32 %.420, 0
  br i1 %cond, label %B266.endif.endif, label %B266.if.if, !prof !0

B572:                                             ; preds = %B518.endif, %B266.endif.endif
  %k.4.3 = phi i64 [ 0, %B266.endif.endif ], [ %.690, %B518.endif ]
  store i64 0, ptr %.747, align 8
  %.757 = call i32 @phases.next_phase.31(ptr nonnull %.747, ptr nonnull %excinfo.4, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr nonnull %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr nonnull %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, double %.500, i64 %.562, i64 %.625)
  %.767 = load i64, ptr %.747, align 8
  %cond133 = icmp eq i32 %.757, 0
  br i1 %cond133, label %B636.endif, label %B572.if.if, !prof !0

B702:                                             ; preds = %B2246.endif, %B702.preheader
  %.81.i.i = phi i64 [ %.81.i93, %B2246.endif ], [ %.81.i70, %B702.preheader ]
  %.52.i.i = phi i64 [ %.52.i91, %B2246.endif ], [ %.52.i68, %B702.preheader ]
  %j.3.2 = phi i64 [ %j.4.31212, %B2246.endif ], [ %.767, %B702.preheader ]
  %k.5.2 = phi i64 [ %.2623, %B2246.endif ], [ %k.4.3, %B702.preheader ]
  %.854 = icmp slt i64 %j.3.2, %.625
  br i1 %.854, label %B714, label %B808

B714:                                             ; preds = %B702
  %sunkaddr218 = getelementptr i8, ptr %arg.meta.4, i64 440
  %.885 = load i64, ptr %sunkaddr218, align 8
  %sunkaddr219 = getelementptr i8, ptr %arg.meta.4, i64 360
  %.915 = load i64, ptr %sunkaddr219, align 8
  %.917 = mul nsw i64 %.915, %j.3.2
  %.918 = add nsw i64 %.917, %.885
  %.932 = icmp slt i64 %.918, 0
  %.933 = select i1 %.932, i64 %arg.tables.5.0, i64 0
  %3 = getelementptr double, ptr %arg.tables.4, i64 %.918
  %.947 = getelementptr double, ptr %3, i64 %.933
  %.948 = load double, ptr %.947, align 8
  br label %B808

B808:                                             ; preds = %B714, %B702
  %"$phi808.1.2.3" = phi double [ %.948, %B714 ], [ 0x7FF0000000000000, %B702 ]
  %.82.i.i = mul nsw i64 %.81.i.i, %.29515451817
  %.83.i.i = add i64 %.52.i.i, %k.5.2
  %.84.i.i = add i64 %.83.i.i, %.82.i.i
  %.97.i.i = icmp slt i64 %.84.i.i, 0
  %.98.i.i = select i1 %.97.i.i, i64 %arg.tables.5.0, i64 0
  %4 = getelementptr double, ptr %arg.tables.4, i64 %.84.i.i
  %.112.i.i = getelementptr double, ptr %4, i64 %.98.i.i
  %.113.i.i = load double, ptr %.112.i.i, align 8, !noalias !183
  %.105.i = fcmp oge double %.113.i.i, %"$phi808.1.2.3"
  %.108.i = fcmp oeq double %.113.i.i, 0x7FF0000000000000
  %or.cond.i = or i1 %.105.i, %.108.i
  br i1 %or.cond.i, label %B808.endif, label %B30.endif.1.i

B30.endif.1.i:                                    ; preds = %B808
  %sunkaddr220 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.992 = load i64, ptr %sunkaddr220, align 8
  %.149.i = icmp slt i64 %.992, 0
  %.150.i = select i1 %.149.i, i64 %arg.frame.5.0, i64 0
  %.idx135 = shl i64 %.992, 5
  %5 = getelementptr i8, ptr %arg.frame.4, i64 %.idx135
  %.164.i = getelementptr double, ptr %5, i64 %.150.i
  store double %.113.i.i, ptr %.164.i, align 8, !noalias !188
  %.66.1.i = add nsw i64 %k.5.2, 1
  %sunkaddr221 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i2.i = load i64, ptr %sunkaddr221, align 8, !noalias !189
  %sunkaddr222 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i4.i = load i64, ptr %sunkaddr222, align 8, !noalias !189
  %.82.i5.i = mul nsw i64 %.81.i4.i, %.29515451817
  %.83.i6.i = add i64 %.66.1.i, %.52.i2.i
  %.84.i7.i = add i64 %.83.i6.i, %.82.i5.i
  %.97.i8.i = icmp slt i64 %.84.i7.i, 0
  %.98.i9.i = select i1 %.97.i8.i, i64 %arg.tables.5.0, i64 0
  %6 = getelementptr double, ptr %arg.tables.4, i64 %.84.i7.i
  %.112.i10.i = getelementptr double, ptr %6, i64 %.98.i9.i
  %.113.i11.i = load double, ptr %.112.i10.i, align 8, !noalias !189
  %.105.1.i = fcmp oge double %.113.i11.i, %"$phi808.1.2.3"
  %.108.1.i = fcmp oeq double %.113.i11.i, 0x7FF0000000000000
  %or.cond.1.i = or i1 %.105.1.i, %.108.1.i
  br i1 %or.cond.1.i, label %B808.endif, label %B30.endif.2.i

B30.endif.2.i:                                    ; preds = %B30.endif.1.i
  %7 = getelementptr i8, ptr %5, i64 8
  %.164.1.i = getelementptr double, ptr %7, i64 %.150.i
  store double %.113.i11.i, ptr %.164.1.i, align 8, !noalias !188
  %.66.2.i = add nsw i64 %k.5.2, 2
  %sunkaddr223 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i13.i = load i64, ptr %sunkaddr223, align 8, !noalias !192
  %sunkaddr224 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i15.i = load i64, ptr %sunkaddr224, align 8, !noalias !192
  %.82.i16.i = mul nsw i64 %.81.i15.i, %.29515451817
  %.83.i17.i = add i64 %.66.2.i, %.52.i13.i
  %.84.i18.i = add i64 %.83.i17.i, %.82.i16.i
  %.97.i19.i = icmp slt i64 %.84.i18.i, 0
  %.98.i20.i = select i1 %.97.i19.i, i64 %arg.tables.5.0, i64 0
  %8 = getelementptr double, ptr %arg.tables.4, i64 %.84.i18.i
  %.112.i21.i = getelementptr double, ptr %8, i64 %.98.i20.i
  %.113.i22.i = load double, ptr %.112.i21.i, align 8, !noalias !192
  %.105.2.i = fcmp oge double %.113.i22.i, %"$phi808.1.2.3"
  %.108.2.i = fcmp oeq double %.113.i22.i, 0x7FF0000000000000
  %or.cond.2.i = or i1 %.105.2.i, %.108.2.i
  br i1 %or.cond.2.i, label %B808.endif, label %B30.endif.3.i

B30.endif.3.i:                                    ; preds = %B30.endif.2.i
  %9 = getelementptr i8, ptr %5, i64 16
  %.164.2.i = getelementptr double, ptr %9, i64 %.150.i
  store double %.113.i22.i, ptr %.164.2.i, align 8, !noalias !188
  %.66.3.i = add nsw i64 %k.5.2, 3
  %sunkaddr225 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i24.i = load i64, ptr %sunkaddr225, align 8, !noalias !195
  %sunkaddr226 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i26.i = load i64, ptr %sunkaddr226, align 8, !noalias !195
  %.82.i27.i = mul nsw i64 %.81.i26.i, %.29515451817
  %.83.i28.i = add i64 %.66.3.i, %.52.i24.i
  %.84.i29.i = add i64 %.83.i28.i, %.82.i27.i
  %.97.i30.i = icmp slt i64 %.84.i29.i, 0
  %.98.i31.i = select i1 %.97.i30.i, i64 %arg.tables.5.0, i64 0
  %10 = getelementptr double, ptr %arg.tables.4, i64 %.84.i29.i
  %.112.i32.i = getelementptr double, ptr %10, i64 %.98.i31.i
  %.113.i33.i = load double, ptr %.112.i32.i, align 8, !noalias !195
  %.105.3.i = fcmp oge double %.113.i33.i, %"$phi808.1.2.3"
  %.108.3.i = fcmp oeq double %.113.i33.i, 0x7FF0000000000000
  %or.cond.3.i = or i1 %.105.3.i, %.108.3.i
  br i1 %or.cond.3.i, label %B808.endif, label %B1012.endif

B1160:                                            ; preds = %B1068.endif, %B1058.lr.ph
  %"$phi1160.2.2.4" = phi double [ %.1308, %B1068.endif ], [ %"$phi808.1.2.3", %B1058.lr.ph ]
  %.1361 = icmp slt i64 %.1341.pre, 0
  %.1362 = select i1 %.1361, i64 %arg.frame.5.0, i64 0
  %11 = getelementptr double, ptr %arg.frame.4, i64 %.pre
  %12 = getelementptr double, ptr %11, i64 %filled.3.1.i
  %.1376 = getelementptr double, ptr %12, i64 %.1362
  store double %"$phi1160.2.2.4", ptr %.1376, align 8
  %exitcond.not152 = icmp eq i64 %.1182, 4
  br i1 %exitcond.not152, label %B1214, label %B1058.1

B1058.1:                                          ; preds = %B1160
  %.1182.1 = add nuw nsw i64 %filled.3.1.i, 2
  %sunkaddr227 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.1341.pre.1 = load i64, ptr %sunkaddr227, align 8
  %.pre.1 = shl nsw i64 %.1341.pre.1, 2
  br i1 %"$phi1012.1.3.3.ph", label %B1160.1, label %B1068.endif.1

B1068.endif.1:                                    ; preds = %B1058.1
  %.1292.1 = icmp slt i64 %.1341.pre.1, 0
  %.1293.1 = select i1 %.1292.1, i64 %arg.frame.5.0, i64 0
  %13 = getelementptr double, ptr %arg.frame.4, i64 %.11.i
  %14 = getelementptr double, ptr %13, i64 %.pre.1
  %.1307.1 = getelementptr double, ptr %14, i64 %.1293.1
  %.1308.1 = load double, ptr %.1307.1, align 8
  br label %B1160.1

B1160.1:                                          ; preds = %B1068.endif.1, %B1058.1
  %"$phi1160.2.2.4.1" = phi double [ %.1308.1, %B1068.endif.1 ], [ %"$phi808.1.2.3", %B1058.1 ]
  %.1344.1 = add nsw i64 %.pre.1, %.1182
  %.1361.1 = icmp slt i64 %.1344.1, 0
  %.1362.1 = select i1 %.1361.1, i64 %arg.frame.5.0, i64 0
  %15 = getelementptr double, ptr %arg.frame.4, i64 %.1344.1
  %.1376.1 = getelementptr double, ptr %15, i64 %.1362.1
  store double %"$phi1160.2.2.4.1", ptr %.1376.1, align 8
  %exitcond.not152.1 = icmp eq i64 %.1182.1, 4
  br i1 %exitcond.not152.1, label %B1214, label %B1058.2

B1058.2:                                          ; preds = %B1160.1
  %.1182.2 = add nuw nsw i64 %filled.3.1.i, 3
  %sunkaddr228 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.1341.pre.2 = load i64, ptr %sunkaddr228, align 8
  %.pre.2 = shl nsw i64 %.1341.pre.2, 2
  br i1 %"$phi1012.1.3.3.ph", label %B1160.2, label %B1068.endif.2

B1068.endif.2:                                    ; preds = %B1058.2
  %.1292.2 = icmp slt i64 %.1341.pre.2, 0
  %.1293.2 = select i1 %.1292.2, i64 %arg.frame.5.0, i64 0
  %16 = getelementptr double, ptr %arg.frame.4, i64 %.11.i
  %17 = getelementptr double, ptr %16, i64 %.pre.2
  %.1307.2 = getelementptr double, ptr %17, i64 %.1293.2
  %.1308.2 = load double, ptr %.1307.2, align 8
  br label %B1160.2

B1160.2:                                          ; preds = %B1068.endif.2, %B1058.2
  %"$phi1160.2.2.4.2" = phi double [ %.1308.2, %B1068.endif.2 ], [ %"$phi808.1.2.3", %B1058.2 ]
  %.1344.2 = add nsw i64 %.pre.2, %.1182.1
  %.1361.2 = icmp slt i64 %.1344.2, 0
  %.1362.2 = select i1 %.1361.2, i64 %arg.frame.5.0, i64 0
  %18 = getelementptr double, ptr %arg.frame.4, i64 %.1344.2
  %.1376.2 = getelementptr double, ptr %18, i64 %.1362.2
  store double %"$phi1160.2.2.4.2", ptr %.1376.2, align 8
  %exitcond.not152.2 = icmp eq i64 %.1182.2, 4
  br i1 %exitcond.not152.2, label %B1214, label %B1058.3

B1058.3:                                          ; preds = %B1160.2
  %sunkaddr229 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.1341.pre.3 = load i64, ptr %sunkaddr229, align 8
  %.pre.3 = shl nsw i64 %.1341.pre.3, 2
  br i1 %"$phi1012.1.3.3.ph", label %B1160.3, label %B1068.endif.3

B1068.endif.3:                                    ; preds = %B1058.3
  %.1292.3 = icmp slt i64 %.1341.pre.3, 0
  %.1293.3 = select i1 %.1292.3, i64 %arg.frame.5.0, i64 0
  %19 = getelementptr double, ptr %arg.frame.4, i64 %.11.i
  %20 = getelementptr double, ptr %19, i64 %.pre.3
  %.1307.3 = getelementptr double, ptr %20, i64 %.1293.3
  %.1308.3 = load double, ptr %.1307.3, align 8
  br label %B1160.3

B1160.3:                                          ; preds = %B1068.endif.3, %B1058.3
  %"$phi1160.2.2.4.3" = phi double [ %.1308.3, %B1068.endif.3 ], [ %"$phi808.1.2.3", %B1058.3 ]
  %.1344.3 = add nsw i64 %.pre.3, %.1182.2
  %.1361.3 = icmp slt i64 %.1344.3, 0
  %.1362.3 = select i1 %.1361.3, i64 %arg.frame.5.0, i64 0
  %21 = getelementptr double, ptr %arg.frame.4, i64 %.1344.3
  %.1376.3 = getelementptr double, ptr %21, i64 %.1362.3
  store double %"$phi1160.2.2.4.3", ptr %.1376.3, align 8
  br label %B1214

B1214:                                            ; preds = %B1012.endif, %B1160.3, %B1160.2, %B1160.1, %B1160
  %"$phi1012.1.3.3159" = phi i1 [ false, %B1012.endif ], [ %"$phi1012.1.3.3.ph", %B1160.3 ], [ %"$phi1012.1.3.3.ph", %B1160.2 ], [ %"$phi1012.1.3.3.ph", %B1160.1 ], [ %"$phi1012.1.3.3.ph", %B1160 ]
  %filled.3.1.i130157 = phi i64 [ 4, %B1012.endif ], [ %filled.3.1.i, %B1160.3 ], [ %filled.3.1.i, %B1160.2 ], [ %filled.3.1.i, %B1160.1 ], [ %filled.3.1.i, %B1160 ]
  %22 = inttoptr i64 %arg.code to ptr
  %.1407 = tail call i64 %22(ptr nonnull %arg.frame.4, ptr %.1405)
  %.1443 = zext i1 %"$phi1012.1.3.3159" to i64
  %.1444 = add nuw nsw i64 %filled.3.1.i130157, %.1443
  %.114176.not.i = icmp slt i64 %.1444, 1
  br i1 %.114176.not.i, label %B1604.endif, label %B36.endif.lr.ph.i

B36.endif.lr.ph.i:                                ; preds = %B1214
  %sunkaddr230 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.184.i = load i64, ptr %sunkaddr230, align 8, !noalias !198
  %.264165.not.i = icmp slt i64 %.184.i, 1
  br i1 %.264165.not.i, label %B1604.endif, label %B36.endif.us.i.preheader

B36.endif.us.i.preheader:                         ; preds = %B36.endif.lr.ph.i
  %sunkaddr231 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.1438 = load i64, ptr %sunkaddr231, align 8
  %.1439 = shl i64 %.1438, 2
  br label %B92.us.i

B90.us.i:                                         ; preds = %B92.us.i
  %lsr.iv.next16.i = add i64 %lsr.iv15.i, 4
  %lsr.iv.next19.i = add i64 %lsr.iv18.i, -1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next19.i, 0
  br i1 %exitcond.not.i, label %B90.B34.loopexit_crit_edge.us.i, label %B92.us.i

B92.us.i:                                         ; preds = %B90.us.i, %B36.endif.us.i.preheader
  %lsr.iv18.i = phi i64 [ %.184.i, %B36.endif.us.i.preheader ], [ %lsr.iv.next19.i, %B90.us.i ]
  %lsr.iv15.i = phi i64 [ %.1439, %B36.endif.us.i.preheader ], [ %lsr.iv.next16.i, %B90.us.i ]
  %.320.us.i = icmp slt i64 %lsr.iv15.i, 0
  %23 = select i1 %.320.us.i, i64 %0, i64 0
  %scevgep.i = getelementptr i8, ptr %arg.frame.4, i64 %23
  %24 = shl i64 %lsr.iv15.i, 3
  %scevgep17.i = getelementptr i8, ptr %scevgep.i, i64 %24
  %.336.us.i = load double, ptr %scevgep17.i, align 8, !noalias !198
  %.344.le.us.i = fsub double %.336.us.i, %.336.us.i
  %.345.le.us.i = fcmp ord double %.344.le.us.i, 0.000000e+00
  br i1 %.345.le.us.i, label %B90.us.i, label %B1214.endif

B90.B34.loopexit_crit_edge.us.i:                  ; preds = %B90.us.i
  %exitcond195.not.i = icmp eq i64 %.1444, 1
  br i1 %exitcond195.not.i, label %B1604.endif, label %B36.endif.us.i.1

B36.endif.us.i.1:                                 ; preds = %B90.B34.loopexit_crit_edge.us.i
  %lsr.iv.next.i = or disjoint i64 %.1439, 1
  br label %B92.us.i.1

B92.us.i.1:                                       ; preds = %B90.us.i.1, %B36.endif.us.i.1
  %lsr.iv18.i.1 = phi i64 [ %.184.i, %B36.endif.us.i.1 ], [ %lsr.iv.next19.i.1, %B90.us.i.1 ]
  %lsr.iv15.i.1 = phi i64 [ %lsr.iv.next.i, %B36.endif.us.i.1 ], [ %lsr.iv.next16.i.1, %B90.us.i.1 ]
  %.320.us.i.1 = icmp slt i64 %lsr.iv15.i.1, 0
  %25 = select i1 %.320.us.i.1, i64 %0, i64 0
  %scevgep.i.1 = getelementptr i8, ptr %arg.frame.4, i64 %25
  %26 = shl i64 %lsr.iv15.i.1, 3
  %scevgep17.i.1 = getelementptr i8, ptr %scevgep.i.1, i64 %26
  %.336.us.i.1 = load double, ptr %scevgep17.i.1, align 8, !noalias !198
  %.344.le.us.i.1 = fsub double %.336.us.i.1, %.336.us.i.1
  %.345.le.us.i.1 = fcmp ord double %.344.le.us.i.1, 0.000000e+00
  br i1 %.345.le.us.i.1, label %B90.us.i.1, label %B1214.endif

B90.us.i.1:                                       ; preds = %B92.us.i.1
  %lsr.iv.next16.i.1 = add i64 %lsr.iv15.i.1, 4
  %lsr.iv.next19.i.1 = add i64 %lsr.iv18.i.1, -1
  %exitcond.not.i.1 = icmp eq i64 %lsr.iv.next19.i.1, 0
  br i1 %exitcond.not.i.1, label %B90.B34.loopexit_crit_edge.us.i.1, label %B92.us.i.1

B90.B34.loopexit_crit_edge.us.i.1:                ; preds = %B90.us.i.1
  %exitcond195.not.i.1 = icmp eq i64 %.1444, 2
  br i1 %exitcond195.not.i.1, label %B1604.endif, label %B36.endif.us.i.2

B36.endif.us.i.2:                                 ; preds = %B90.B34.loopexit_crit_edge.us.i.1
  %lsr.iv.next.i.1 = or disjoint i64 %.1439, 2
  br label %B92.us.i.2

B92.us.i.2:                                       ; preds = %B90.us.i.2, %B36.endif.us.i.2
  %lsr.iv18.i.2 = phi i64 [ %.184.i, %B36.endif.us.i.2 ], [ %lsr.iv.next19.i.2, %B90.us.i.2 ]
  %lsr.iv15.i.2 = phi i64 [ %lsr.iv.next.i.1, %B36.endif.us.i.2 ], [ %lsr.iv.next16.i.2, %B90.us.i.2 ]
  %.320.us.i.2 = icmp slt i64 %lsr.iv15.i.2, 0
  %27 = select i1 %.320.us.i.2, i64 %0, i64 0
  %scevgep.i.2 = getelementptr i8, ptr %arg.frame.4, i64 %27
  %28 = shl i64 %lsr.iv15.i.2, 3
  %scevgep17.i.2 = getelementptr i8, ptr %scevgep.i.2, i64 %28
  %.336.us.i.2 = load double, ptr %scevgep17.i.2, align 8, !noalias !198
  %.344.le.us.i.2 = fsub double %.336.us.i.2, %.336.us.i.2
  %.345.le.us.i.2 = fcmp ord double %.344.le.us.i.2, 0.000000e+00
  br i1 %.345.le.us.i.2, label %B90.us.i.2, label %B1214.endif

B90.us.i.2:                                       ; preds = %B92.us.i.2
  %lsr.iv.next16.i.2 = add i64 %lsr.iv15.i.2, 4
  %lsr.iv.next19.i.2 = add i64 %lsr.iv18.i.2, -1
  %exitcond.not.i.2 = icmp eq i64 %lsr.iv.next19.i.2, 0
  br i1 %exitcond.not.i.2, label %B90.B34.loopexit_crit_edge.us.i.2, label %B92.us.i.2

B90.B34.loopexit_crit_edge.us.i.2:                ; preds = %B90.us.i.2
  %exitcond195.not.i.2 = icmp eq i64 %.1444, 3
  br i1 %exitcond195.not.i.2, label %B1604.endif, label %B36.endif.us.i.3

B36.endif.us.i.3:                                 ; preds = %B90.B34.loopexit_crit_edge.us.i.2
  %lsr.iv.next.i.2 = or disjoint i64 %.1439, 3
  br label %B92.us.i.3

B92.us.i.3:                                       ; preds = %B90.us.i.3, %B36.endif.us.i.3
  %lsr.iv18.i.3 = phi i64 [ %.184.i, %B36.endif.us.i.3 ], [ %lsr.iv.next19.i.3, %B90.us.i.3 ]
  %lsr.iv15.i.3 = phi i64 [ %lsr.iv.next.i.2, %B36.endif.us.i.3 ], [ %lsr.iv.next16.i.3, %B90.us.i.3 ]
  %.320.us.i.3 = icmp slt i64 %lsr.iv15.i.3, 0
  %29 = select i1 %.320.us.i.3, i64 %0, i64 0
  %scevgep.i.3 = getelementptr i8, ptr %arg.frame.4, i64 %29
  %30 = shl i64 %lsr.iv15.i.3, 3
  %scevgep17.i.3 = getelementptr i8, ptr %scevgep.i.3, i64 %30
  %.336.us.i.3 = load double, ptr %scevgep17.i.3, align 8, !noalias !198
  %.344.le.us.i.3 = fsub double %.336.us.i.3, %.336.us.i.3
  %.345.le.us.i.3 = fcmp ord double %.344.le.us.i.3, 0.000000e+00
  br i1 %.345.le.us.i.3, label %B90.us.i.3, label %B1214.endif

B90.us.i.3:                                       ; preds = %B92.us.i.3
  %lsr.iv.next16.i.3 = add i64 %lsr.iv15.i.3, 4
  %lsr.iv.next19.i.3 = add i64 %lsr.iv18.i.3, -1
  %exitcond.not.i.3 = icmp eq i64 %lsr.iv.next19.i.3, 0
  br i1 %exitcond.not.i.3, label %B90.B34.loopexit_crit_edge.us.i.3, label %B92.us.i.3

B90.B34.loopexit_crit_edge.us.i.3:                ; preds = %B90.us.i.3
  %exitcond195.not.i.3 = icmp eq i64 %.1444, 4
  br i1 %exitcond195.not.i.3, label %B1604.endif, label %B92.us.i.4.preheader

B92.us.i.4.preheader:                             ; preds = %B90.B34.loopexit_crit_edge.us.i.3
  %31 = add i64 %.1439, 4
  br label %B92.us.i.4

B92.us.i.4:                                       ; preds = %B90.us.i.4, %B92.us.i.4.preheader
  %lsr.iv202 = phi i64 [ %31, %B92.us.i.4.preheader ], [ %lsr.iv.next203, %B90.us.i.4 ]
  %lsr.iv18.i.4 = phi i64 [ %lsr.iv.next19.i.4, %B90.us.i.4 ], [ %.184.i, %B92.us.i.4.preheader ]
  %.320.us.i.4 = icmp slt i64 %lsr.iv202, 0
  %32 = select i1 %.320.us.i.4, i64 %0, i64 0
  %scevgep.i.4 = getelementptr i8, ptr %arg.frame.4, i64 %32
  %33 = shl i64 %lsr.iv202, 3
  %scevgep204 = getelementptr i8, ptr %scevgep.i.4, i64 %33
  %.336.us.i.4 = load double, ptr %scevgep204, align 8, !noalias !198
  %.344.le.us.i.4 = fsub double %.336.us.i.4, %.336.us.i.4
  %.345.le.us.i.4 = fcmp ord double %.344.le.us.i.4, 0.000000e+00
  br i1 %.345.le.us.i.4, label %B90.us.i.4, label %B1214.endif

B90.us.i.4:                                       ; preds = %B92.us.i.4
  %lsr.iv.next19.i.4 = add i64 %lsr.iv18.i.4, -1
  %lsr.iv.next203 = add i64 %lsr.iv202, 4
  %exitcond.not.i.4 = icmp eq i64 %lsr.iv.next19.i.4, 0
  br i1 %exitcond.not.i.4, label %B1604.endif, label %B92.us.i.4

B1348:                                            ; preds = %B1214.endif
  %sunkaddr232 = getelementptr i8, ptr %arg.meta.4, i64 264
  %.58.i = load i64, ptr %sunkaddr232, align 8, !noalias !201
  %.14096.not.i = icmp slt i64 %.58.i, 1
  br i1 %.14096.not.i, label %B1406.endif.endif, label %B62.lr.ph.i

B62.lr.ph.i:                                      ; preds = %B1348
  %34 = icmp eq i64 %.58.i, 1
  br i1 %34, label %B68.epil.i, label %B62.lr.ph.new.i

B62.lr.ph.new.i:                                  ; preds = %B62.lr.ph.i
  %unroll_iter.i = and i64 %.58.i, 9223372036854775806
  br label %B62.i

B62.i:                                            ; preds = %B162.1.i, %B62.lr.ph.new.i
  %fit.2.099.i = phi i1 [ true, %B62.lr.ph.new.i ], [ %"$phi162.1.2.1.1.i", %B162.1.i ]
  %.1469597.i = phi i64 [ 0, %B62.lr.ph.new.i ], [ %.153.13.i, %B162.1.i ]
  br i1 %fit.2.099.i, label %B162.i, label %B162.1.i

B162.i:                                           ; preds = %B62.i
  %sunkaddr233 = getelementptr i8, ptr %arg.meta.4, i64 8
  %.218.i = load i64, ptr %sunkaddr233, align 8, !noalias !201
  %35 = add i64 %.1469597.i, %.218.i
  %.237.i = icmp slt i64 %35, 0
  %.238.i = select i1 %.237.i, i64 %arg.frame.5.0, i64 0
  %.idx.i = shl i64 %35, 5
  %36 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.i
  %.252.i = getelementptr double, ptr %36, i64 %.238.i
  %.253.i = load double, ptr %.252.i, align 8, !noalias !201
  %.261.le.i = fsub double %.253.i, %.253.i
  %.262.le.i = fcmp ord double %.261.le.i, 0.000000e+00
  br i1 %.262.le.i, label %B68.1.i, label %B162.1.i

B68.1.i:                                          ; preds = %B162.i
  %37 = add i64 %.1469597.i, %.218.i
  %38 = add i64 %37, 1
  %.237.1.i = icmp slt i64 %38, 0
  %.238.1.i = select i1 %.237.1.i, i64 %arg.frame.5.0, i64 0
  %.idx.1.i = shl i64 %38, 5
  %39 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.1.i
  %.252.1.i = getelementptr double, ptr %39, i64 %.238.1.i
  %.253.1.i = load double, ptr %.252.1.i, align 8, !noalias !201
  %.261.le.1.i = fsub double %.253.1.i, %.253.1.i
  %.262.le.1.i = fcmp ord double %.261.le.1.i, 0.000000e+00
  br label %B162.1.i

B162.1.i:                                         ; preds = %B68.1.i, %B162.i, %B62.i
  %"$phi162.1.2.1.1.i" = phi i1 [ false, %B162.i ], [ %.262.le.1.i, %B68.1.i ], [ false, %B62.i ]
  %.153.13.i = add nuw i64 %.1469597.i, 2
  %niter.ncmp.1.i = icmp eq i64 %unroll_iter.i, %.153.13.i
  br i1 %niter.ncmp.1.i, label %B166.loopexit.unr-lcssa.i, label %B62.i

B166.loopexit.unr-lcssa.i:                        ; preds = %B162.1.i
  %40 = and i64 %.58.i, 1
  %lcmp.mod.not.i = icmp eq i64 %40, 0
  %"$phi162.1.2.1.1.not.i" = xor i1 %"$phi162.1.2.1.1.i", true
  %brmerge.i = select i1 %lcmp.mod.not.i, i1 true, i1 %"$phi162.1.2.1.1.not.i"
  %"$phi162.1.2.1.1.mux.i" = select i1 %lcmp.mod.not.i, i1 %"$phi162.1.2.1.1.i", i1 false
  br i1 %brmerge.i, label %phases.constants_fit.32, label %B68.epil.i

B68.epil.i:                                       ; preds = %B166.loopexit.unr-lcssa.i, %B62.lr.ph.i
  %.1469597.epil.init6.i = phi i64 [ %unroll_iter.i, %B166.loopexit.unr-lcssa.i ], [ 0, %B62.lr.ph.i ]
  %sunkaddr234 = getelementptr i8, ptr %arg.meta.4, i64 8
  %.218.epil.i = load i64, ptr %sunkaddr234, align 8, !noalias !201
  %.220.epil.i = add nsw i64 %.218.epil.i, %.1469597.epil.init6.i
  %.237.epil.i = icmp slt i64 %.220.epil.i, 0
  %.238.epil.i = select i1 %.237.epil.i, i64 %arg.frame.5.0, i64 0
  %.idx.epil.i = shl i64 %.220.epil.i, 5
  %41 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.epil.i
  %.252.epil.i = getelementptr double, ptr %41, i64 %.238.epil.i
  %.253.epil.i = load double, ptr %.252.epil.i, align 8, !noalias !201
  %.261.le.epil.i = fsub double %.253.epil.i, %.253.epil.i
  %.262.le.epil.i = fcmp ord double %.261.le.epil.i, 0.000000e+00
  br label %phases.constants_fit.32

phases.constants_fit.32: ; preds = %B68.epil.i, %B166.loopexit.unr-lcssa.i
  %"$phi162.1.2.1.lcssa.i" = phi i1 [ %"$phi162.1.2.1.1.mux.i", %B166.loopexit.unr-lcssa.i ], [ %.262.le.epil.i, %B68.epil.i ]
  %"$phi162.1.2.1.lcssa.i.fr" = freeze i1 %"$phi162.1.2.1.lcssa.i"
  %spec.select = select i1 %"$phi162.1.2.1.lcssa.i.fr", i64 3, i64 4
  br label %B1406.endif.endif

B1472:                                            ; preds = %B1472.preheader, %B1602
  %.167113471349 = phi i64 [ %.1678, %B1602 ], [ 0, %B1472.preheader ]
  %.1678 = add nuw nsw i64 %.167113471349, 1
  %sunkaddr235 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.1739 = load i64, ptr %sunkaddr235, align 8
  %42 = add i64 %.167113471349, %.1739
  %.1742 = shl nsw i64 %42, 2
  %.1744 = add nsw i64 %.1742, %.120171177.us.i.lcssa
  %.1758 = icmp slt i64 %.1744, 0
  %.1759 = select i1 %.1758, i64 %arg.frame.5.0, i64 0
  %43 = getelementptr double, ptr %arg.frame.4, i64 %.1744
  %.1773 = getelementptr double, ptr %43, i64 %.1759
  %.1774 = load double, ptr %.1773, align 8
  %.1782.le = fsub double %.1774, %.1774
  %.1783.le = fcmp ord double %.1782.le, 0.000000e+00
  br i1 %.1783.le, label %B1602, label %B1576

B1576:                                            ; preds = %B1472
  %sunkaddr236 = mul i64 %.1815, 8
  %sunkaddr237 = getelementptr i8, ptr %1, i64 %sunkaddr236
  %sunkaddr238 = getelementptr i8, ptr %sunkaddr237, i64 16
  store i64 %.167113471349, ptr %sunkaddr238, align 8
  br label %B1602

B1602:                                            ; preds = %B1576, %B1472
  %exitcond.not = icmp eq i64 %.105, %.1678
  br i1 %exitcond.not, label %B1604.endif, label %B1472

B1996:                                            ; preds = %B1864.B1830.loopexit_crit_edge.us, %B1832.endif.lr.ph, %B1778.endif
  %.2623 = add nsw i64 %filled.2.4, %k.5.2
  %.2630 = icmp eq i64 %status.2.4, 0
  br i1 %.2630, label %B2028, label %B2312

B2028:                                            ; preds = %B1996
  br i1 %"$phi1012.1.3.3159", label %B2032.endif, label %B2246.endif

B2064:                                            ; preds = %B2064.preheader, %B2064
  %.272714021404 = phi i64 [ %.2734, %B2064 ], [ 0, %B2064.preheader ]
  %.2734 = add nuw nsw i64 %.272714021404, 1
  %sunkaddr239 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.2788 = load i64, ptr %sunkaddr239, align 8
  %44 = add i64 %.272714021404, %.2788
  %.2790 = shl nsw i64 %44, 2
  %.2792 = add nsw i64 %.2790, %filled.2.4
  %.2806 = icmp slt i64 %.2792, 0
  %.2807 = select i1 %.2806, i64 %arg.frame.5.0, i64 0
  %45 = getelementptr double, ptr %arg.frame.4, i64 %.2792
  %.2821 = getelementptr double, ptr %45, i64 %.2807
  %.2822 = load double, ptr %.2821, align 8
  %.2852 = load i64, ptr %arg.meta.4, align 8
  %46 = add i64 %.272714021404, %.2852
  %.2868 = icmp slt i64 %46, 0
  %.2869 = select i1 %.2868, i64 %arg.frame.5.0, i64 0
  %.idx1267 = shl i64 %46, 5
  %47 = getelementptr i8, ptr %arg.frame.4, i64 %.idx1267
  %.2883 = getelementptr double, ptr %47, i64 %.2869
  store double %.2822, ptr %.2883, align 8
  %exitcond2291.not = icmp eq i64 %.105, %.2734
  br i1 %exitcond2291.not, label %B2184, label %B2064

B2184:                                            ; preds = %B2032.endif, %B2064
  store i64 0, ptr %.2899, align 8
  %.2909 = call i32 @phases.next_phase.31(ptr nonnull %.2899, ptr nonnull %excinfo.12, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, double %"$phi808.1.2.3", i64 %j.3.2, i64 %.625)
  %cond134 = icmp eq i32 %.2909, 0
  br i1 %cond134, label %B2224, label %B2184.if.if, !prof !0

B2224:                                            ; preds = %B2184
  %.2919 = load i64, ptr %.2899, align 8
  br label %B2246.endif

B2312:                                            ; preds = %B2246.endif, %B636.endif, %B1996
  %k.6.3 = phi i64 [ %k.4.3, %B636.endif ], [ %.2623, %B2246.endif ], [ %.2623, %B1996 ]
  %status.4.3 = phi i64 [ 0, %B636.endif ], [ 0, %B2246.endif ], [ %status.2.4, %B1996 ]
  %.3050 = icmp slt i64 %.362, 0
  %.3051 = select i1 %.3050, i64 %arg.meta.5.0, i64 0
  %.3065 = getelementptr i64, ptr %1, i64 %.3051
  store i64 %k.6.3, ptr %.3065, align 8
  %sunkaddr240 = mul i64 %.382, 8
  %sunkaddr241 = getelementptr i8, ptr %1, i64 %sunkaddr240
  %sunkaddr242 = getelementptr i8, ptr %sunkaddr241, i64 8
  store i64 %status.4.3, ptr %sunkaddr242, align 8
  %.3103 = icmp sgt i64 %k.6.3, 0
  br i1 %.3103, label %B2378, label %B2420

B2378:                                            ; preds = %B2312
  %.3107 = add nsw i64 %k.6.3, -1
  %sunkaddr243 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i102 = load i64, ptr %sunkaddr243, align 8, !noalias !204
  %sunkaddr244 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i104 = load i64, ptr %sunkaddr244, align 8, !noalias !204
  %.82.i105 = mul nsw i64 %.81.i104, %.29515451817
  %.83.i106 = add i64 %.3107, %.52.i102
  %.84.i107 = add i64 %.83.i106, %.82.i105
  %.97.i108 = icmp slt i64 %.84.i107, 0
  %.98.i109 = select i1 %.97.i108, i64 %arg.tables.5.0, i64 0
  %48 = getelementptr double, ptr %arg.tables.4, i64 %.84.i107
  %.112.i110 = getelementptr double, ptr %48, i64 %.98.i109
  br label %B2472

B2420:                                            ; preds = %B2312
  %sunkaddr245 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.3176 = load i64, ptr %sunkaddr245, align 8
  %.3191 = icmp slt i64 %.3176, 0
  %.3192 = select i1 %.3191, i64 %arg.frame.5.0, i64 0
  %.idx1265 = shl i64 %.3176, 5
  %49 = getelementptr i8, ptr %arg.frame.4, i64 %.idx1265
  %.3206 = getelementptr double, ptr %49, i64 %.3192
  br label %B2472

B2472:                                            ; preds = %B2420, %B2378
  %"$phi2472.1.2.2.in.sroa.speculated.in" = phi ptr [ %.3206, %B2420 ], [ %.112.i110, %B2378 ]
  %"$phi2472.1.2.2.in.sroa.speculated" = load double, ptr %"$phi2472.1.2.2.in.sroa.speculated.in", align 8
  %50 = getelementptr double, ptr %arg.reached.4, i64 %.29515451817
  store double %"$phi2472.1.2.2.in.sroa.speculated", ptr %50, align 8
  %.3246.not = icmp eq i64 %status.4.3, 0
  br i1 %.3246.not, label %B2607, label %B2502.endif

common.ret:                                       ; preds = %B2184.if.if, %B572.if.if, %B266.if.if, %B2606
  %common.ret.op = phi i32 [ 0, %B2606 ], [ %.420, %B266.if.if ], [ %.757, %B572.if.if ], [ %.2909, %B2184.if.if ]
  ret i32 %common.ret.op

B2606:                                            ; preds = %B2607, %B0.endif
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B2607:                                            ; preds = %B2502.endif, %B2472, %B164
  %lsr.iv.next = add i64 %lsr.iv, 8
  %exitcond2292.not = icmp eq i64 %.302, %.206
  br i1 %exitcond2292.not, label %B2606, label %B164

B266.if.if:                                       ; preds = %B266
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B266.endif.endif:                                 ; preds = %B266
  %sunkaddr246 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.469 = load i64, ptr %sunkaddr246, align 8
  %.484 = icmp slt i64 %.469, 0
  %.485 = select i1 %.484, i64 %arg.frame.5.0, i64 0
  %.idx = shl i64 %.469, 5
  %51 = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  %.499 = getelementptr double, ptr %51, i64 %.485
  %.500 = load double, ptr %.499, align 8
  %sunkaddr247 = getelementptr i8, ptr %arg.meta.4, i64 416
  %.530 = load i64, ptr %sunkaddr247, align 8
  %.532 = add nsw i64 %.530, %.29515451817
  %.546 = icmp slt i64 %.532, 0
  %.547 = select i1 %.546, i64 %arg.meta.5.0, i64 0
  %52 = getelementptr i64, ptr %arg.meta.4, i64 %.532
  %.561 = getelementptr i64, ptr %52, i64 %.547
  %.562 = load i64, ptr %.561, align 8
  %.609 = icmp slt i64 %.532, -1
  %.610 = select i1 %.609, i64 %arg.meta.5.0, i64 0
  %53 = getelementptr i8, ptr %52, i64 8
  %.624 = getelementptr i64, ptr %53, i64 %.610
  %.625 = load i64, ptr %.624, align 8
  %sunkaddr248 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i114 = load i64, ptr %sunkaddr248, align 8, !noalias !207
  %sunkaddr249 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i116 = load i64, ptr %sunkaddr249, align 8, !noalias !207
  %.82.i117 = mul nsw i64 %.81.i116, %.29515451817
  %.83.i118 = add i64 %.82.i117, %.52.i114
  %.97.i119 = icmp slt i64 %.83.i118, 0
  %.98.i120 = select i1 %.97.i119, i64 %arg.tables.5.0, i64 0
  %54 = getelementptr double, ptr %arg.tables.4, i64 %.83.i118
  %.112.i121 = getelementptr double, ptr %54, i64 %.98.i120
  %.113.i122 = load double, ptr %.112.i121, align 8, !noalias !207
  %.687 = fcmp olt double %.113.i122, %.500
  br i1 %.687, label %B518.endif.preheader, label %B572

B518.endif.preheader:                             ; preds = %B266.endif.endif
  %55 = mul i64 %.81.i116, %lsr.iv
  %56 = shl i64 %.52.i114, 3
  %57 = add i64 %55, %56
  %scevgep199 = getelementptr i8, ptr %scevgep, i64 %57
  %58 = add i64 %.52.i114, 1
  %59 = mul nsw i64 %.81.i116, %.29515451817
  %60 = add i64 %58, %59
  br label %B518.endif

B518.endif:                                       ; preds = %B518.endif, %B518.endif.preheader
  %k.3.2 = phi i64 [ %.690, %B518.endif ], [ 0, %B518.endif.preheader ]
  %.690 = add nuw nsw i64 %k.3.2, 1
  %61 = add i64 %60, %k.3.2
  %.97.i = icmp slt i64 %61, 0
  %.98.i = select i1 %.97.i, i64 %arg.tables.5.0, i64 0
  %62 = shl i64 %.98.i, 3
  %scevgep200 = getelementptr i8, ptr %scevgep199, i64 %62
  %63 = shl i64 %k.3.2, 3
  %scevgep201 = getelementptr i8, ptr %scevgep200, i64 %63
  %.113.i = load double, ptr %scevgep201, align 8, !noalias !210
  %.728 = fcmp olt double %.113.i, %.500
  br i1 %.728, label %B518.endif, label %B572

B572.if.if:                                       ; preds = %B572
  %.765 = icmp sgt i32 %.757, 0
  %.758 = load ptr, ptr %excinfo.4, align 8
  %.766 = select i1 %.765, ptr %.758, ptr undef
  store ptr %.766, ptr %excinfo, align 8
  br label %common.ret

B636.endif:                                       ; preds = %B572
  %sunkaddr250 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i68 = load i64, ptr %sunkaddr250, align 8, !noalias !213
  %sunkaddr251 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i70 = load i64, ptr %sunkaddr251, align 8, !noalias !213
  %.82.i71 = mul nsw i64 %.81.i70, %.29515451817
  %.83.i72 = add i64 %.52.i68, %k.4.3
  %.84.i73 = add i64 %.83.i72, %.82.i71
  %.97.i74 = icmp slt i64 %.84.i73, 0
  %.98.i75 = select i1 %.97.i74, i64 %arg.tables.5.0, i64 0
  %64 = getelementptr double, ptr %arg.tables.4, i64 %.84.i73
  %.112.i76 = getelementptr double, ptr %64, i64 %.98.i75
  %.113.i77 = load double, ptr %.112.i76, align 8, !noalias !213
  %.843 = fcmp ueq double %.113.i77, 0x7FF0000000000000
  br i1 %.843, label %B2312, label %B702.preheader

B702.preheader:                                   ; preds = %B636.endif
  %.1814 = icmp slt i64 %.362, -2
  %.1815 = select i1 %.1814, i64 %arg.meta.5.0, i64 0
  %.2157 = mul nsw i64 %.29515451817, %.135
  br label %B702

B808.endif:                                       ; preds = %B30.endif.3.i, %B30.endif.2.i, %B30.endif.1.i, %B808
  %.81.i81 = phi i64 [ %.81.i15.i, %B30.endif.2.i ], [ %.81.i.i, %B808 ], [ %.81.i4.i, %B30.endif.1.i ], [ %.81.i26.i, %B30.endif.3.i ]
  %.52.i79 = phi i64 [ %.52.i13.i, %B30.endif.2.i ], [ %.52.i.i, %B808 ], [ %.52.i2.i, %B30.endif.1.i ], [ %.52.i24.i, %B30.endif.3.i ]
  %filled.3.1.i = phi i64 [ 2, %B30.endif.2.i ], [ 0, %B808 ], [ 1, %B30.endif.1.i ], [ 3, %B30.endif.3.i ]
  %.1040 = fcmp ueq double %"$phi808.1.2.3", 0x7FF0000000000000
  br i1 %.1040, label %B1058.lr.ph, label %B944.endif

B944.endif:                                       ; preds = %B808.endif
  %.1047 = add nsw i64 %filled.3.1.i, %k.5.2
  %.82.i82 = mul nsw i64 %.81.i81, %.29515451817
  %.83.i83 = add i64 %.1047, %.52.i79
  %.84.i84 = add i64 %.83.i83, %.82.i82
  %.97.i85 = icmp slt i64 %.84.i84, 0
  %.98.i86 = select i1 %.97.i85, i64 %arg.tables.5.0, i64 0
  %65 = getelementptr double, ptr %arg.tables.4, i64 %.84.i84
  %.112.i87 = getelementptr double, ptr %65, i64 %.98.i86
  %.113.i88 = load double, ptr %.112.i87, align 8, !noalias !216
  %.1079 = fcmp one double %.113.i88, 0x7FF0000000000000
  br label %B1058.lr.ph

B1012.endif:                                      ; preds = %B30.endif.3.i
  %66 = getelementptr i8, ptr %5, i64 24
  %.164.3.i = getelementptr double, ptr %66, i64 %.150.i
  store double %.113.i33.i, ptr %.164.3.i, align 8, !noalias !188
  br label %B1214

B1058.lr.ph:                                      ; preds = %B944.endif, %B808.endif
  %"$phi1012.1.3.3.ph" = phi i1 [ false, %B808.endif ], [ %.1079, %B944.endif ]
  %.11.i = tail call i64 @llvm.usub.sat.i64(i64 %filled.3.1.i, i64 1)
  %.1182 = add nuw nsw i64 %filled.3.1.i, 1
  %sunkaddr252 = getelementptr i8, ptr %arg.meta.4, i64 72
  %.1341.pre = load i64, ptr %sunkaddr252, align 8
  %.pre = shl nsw i64 %.1341.pre, 2
  br i1 %"$phi1012.1.3.3.ph", label %B1160, label %B1068.endif

B1068.endif:                                      ; preds = %B1058.lr.ph
  %.1292 = icmp slt i64 %.1341.pre, 0
  %.1293 = select i1 %.1292, i64 %arg.frame.5.0, i64 0
  %67 = getelementptr double, ptr %arg.frame.4, i64 %.11.i
  %68 = getelementptr double, ptr %67, i64 %.pre
  %.1307 = getelementptr double, ptr %68, i64 %.1293
  %.1308 = load double, ptr %.1307, align 8
  br label %B1160

B1214.endif:                                      ; preds = %B92.us.i.4, %B92.us.i.3, %B92.us.i.2, %B92.us.i.1, %B92.us.i
  %.120171177.us.i.lcssa = phi i64 [ 4, %B92.us.i.4 ], [ 1, %B92.us.i.1 ], [ 2, %B92.us.i.2 ], [ 3, %B92.us.i.3 ], [ 0, %B92.us.i ]
  %.1484 = icmp slt i64 %.120171177.us.i.lcssa, %.1444
  br i1 %.1484, label %B1348, label %B1604.endif

B1406.endif.endif:                                ; preds = %phases.constants_fit.32, %B1348
  %69 = phi i64 [ 3, %B1348 ], [ %spec.select, %phases.constants_fit.32 ]
  %70 = icmp slt i64 %.105, 1
  %.11.i89 = tail call i64 @llvm.smin.i64(i64 %.120171177.us.i.lcssa, i64 %filled.3.1.i130157)
  br i1 %70, label %B1604.endif, label %B1472.preheader

B1472.preheader:                                  ; preds = %B1406.endif.endif
  br label %B1472

B1604.endif:                                      ; preds = %B1406.endif.endif, %B1214.endif, %B1602, %B90.us.i.4, %B90.B34.loopexit_crit_edge.us.i.3, %B90.B34.loopexit_crit_edge.us.i.2, %B90.B34.loopexit_crit_edge.us.i.1, %B90.B34.loopexit_crit_edge.us.i, %B36.endif.lr.ph.i, %B1214
  %status.2.4 = phi i64 [ 0, %B1214.endif ], [ %69, %B1406.endif.endif ], [ 0, %B90.B34.loopexit_crit_edge.us.i ], [ 0, %B1214 ], [ 0, %B36.endif.lr.ph.i ], [ %69, %B1602 ], [ 0, %B90.B34.loopexit_crit_edge.us.i.3 ], [ 0, %B90.B34.loopexit_crit_edge.us.i.2 ], [ 0, %B90.B34.loopexit_crit_edge.us.i.1 ], [ 0, %B90.us.i.4 ]
  %filled.2.4 = phi i64 [ %filled.3.1.i130157, %B1214.endif ], [ %.11.i89, %B1406.endif.endif ], [ %filled.3.1.i130157, %B90.B34.loopexit_crit_edge.us.i ], [ %filled.3.1.i130157, %B1214 ], [ %filled.3.1.i130157, %B36.endif.lr.ph.i ], [ %.11.i89, %B1602 ], [ %filled.3.1.i130157, %B90.B34.loopexit_crit_edge.us.i.3 ], [ %filled.3.1.i130157, %B90.B34.loopexit_crit_edge.us.i.2 ], [ %filled.3.1.i130157, %B90.B34.loopexit_crit_edge.us.i.1 ], [ %filled.3.1.i130157, %B90.us.i.4 ]
  %71 = icmp slt i64 %arg.wide, 1
  br i1 %71, label %B1778.endif, label %B1636.endif.lr.ph

B1636.endif.lr.ph:                                ; preds = %B1604.endif
  %.20501356.not = icmp slt i64 %filled.2.4, 1
  %.2158 = add i64 %k.5.2, %.2157
  br i1 %.20501356.not, label %B1778.endif, label %B1636.endif.us.preheader

B1636.endif.us.preheader:                         ; preds = %B1636.endif.lr.ph
  %.2160.us.1 = add i64 %.2158, 1
  %.2160.us.2 = add i64 %.2158, 2
  %.2160.us.3 = add i64 %.2158, 3
  br label %B1636.endif.us

B1636.endif.us:                                   ; preds = %B1668.B1634.loopexit_crit_edge.us, %B1636.endif.us.preheader
  %lsr.iv206 = phi i64 [ %.173, %B1636.endif.us.preheader ], [ %lsr.iv.next207, %B1668.B1634.loopexit_crit_edge.us ]
  %.193513621368.us = phi i64 [ %.1942.us, %B1668.B1634.loopexit_crit_edge.us ], [ 0, %B1636.endif.us.preheader ]
  %72 = icmp eq i64 %filled.2.4, 1
  %.2106.us = icmp slt i64 %lsr.iv206, 0
  %.2107.us = select i1 %.2106.us, i64 %arg.frame.5.0, i64 0
  %73 = shl i64 %.2107.us, 3
  %scevgep216 = getelementptr i8, ptr %arg.frame.4, i64 %73
  %74 = shl i64 %lsr.iv206, 3
  %scevgep217 = getelementptr i8, ptr %scevgep216, i64 %74
  %.2122.us = load double, ptr %scevgep217, align 8
  %sunkaddr253 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.2152.us = load i64, ptr %sunkaddr253, align 8
  %.2154.us = mul nsw i64 %.2152.us, %.193513621368.us
  %.2161.us = add i64 %.2158, %.2154.us
  %.2175.us = icmp slt i64 %.2161.us, 0
  %.2176.us = select i1 %.2175.us, i64 %arg.outputs.5.0, i64 0
  %75 = getelementptr double, ptr %arg.outputs.4, i64 %.2161.us
  %.2190.us = getelementptr double, ptr %75, i64 %.2176.us
  store double %.2122.us, ptr %.2190.us, align 8
  br i1 %72, label %B1668.B1634.loopexit_crit_edge.us, label %B1670.us.1

B1670.us.1:                                       ; preds = %B1636.endif.us
  %76 = icmp eq i64 %filled.2.4, 2
  %.2106.us.1 = icmp slt i64 %lsr.iv206, 0
  %.2107.us.1 = select i1 %.2106.us.1, i64 %arg.frame.5.0, i64 0
  %77 = shl i64 %.2107.us.1, 3
  %scevgep213 = getelementptr i8, ptr %arg.frame.4, i64 %77
  %78 = shl i64 %lsr.iv206, 3
  %scevgep214 = getelementptr i8, ptr %scevgep213, i64 %78
  %scevgep215 = getelementptr i8, ptr %scevgep214, i64 8
  %.2122.us.1 = load double, ptr %scevgep215, align 8
  %sunkaddr254 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.2152.us.1 = load i64, ptr %sunkaddr254, align 8
  %.2154.us.1 = mul nsw i64 %.2152.us.1, %.193513621368.us
  %.2161.us.1 = add i64 %.2160.us.1, %.2154.us.1
  %.2175.us.1 = icmp slt i64 %.2161.us.1, 0
  %.2176.us.1 = select i1 %.2175.us.1, i64 %arg.outputs.5.0, i64 0
  %79 = getelementptr double, ptr %arg.outputs.4, i64 %.2161.us.1
  %.2190.us.1 = getelementptr double, ptr %79, i64 %.2176.us.1
  store double %.2122.us.1, ptr %.2190.us.1, align 8
  br i1 %76, label %B1668.B1634.loopexit_crit_edge.us, label %B1670.us.2

B1670.us.2:                                       ; preds = %B1670.us.1
  %80 = icmp eq i64 %filled.2.4, 3
  %.2106.us.2 = icmp slt i64 %lsr.iv206, 0
  %.2107.us.2 = select i1 %.2106.us.2, i64 %arg.frame.5.0, i64 0
  %81 = shl i64 %.2107.us.2, 3
  %scevgep210 = getelementptr i8, ptr %arg.frame.4, i64 %81
  %82 = shl i64 %lsr.iv206, 3
  %scevgep211 = getelementptr i8, ptr %scevgep210, i64 %82
  %scevgep212 = getelementptr i8, ptr %scevgep211, i64 16
  %.2122.us.2 = load double, ptr %scevgep212, align 8
  %sunkaddr255 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.2152.us.2 = load i64, ptr %sunkaddr255, align 8
  %.2154.us.2 = mul nsw i64 %.2152.us.2, %.193513621368.us
  %.2161.us.2 = add i64 %.2160.us.2, %.2154.us.2
  %.2175.us.2 = icmp slt i64 %.2161.us.2, 0
  %.2176.us.2 = select i1 %.2175.us.2, i64 %arg.outputs.5.0, i64 0
  %83 = getelementptr double, ptr %arg.outputs.4, i64 %.2161.us.2
  %.2190.us.2 = getelementptr double, ptr %83, i64 %.2176.us.2
  store double %.2122.us.2, ptr %.2190.us.2, align 8
  br i1 %80, label %B1668.B1634.loopexit_crit_edge.us, label %B1670.us.3

B1670.us.3:                                       ; preds = %B1670.us.2
  %.2106.us.3 = icmp slt i64 %lsr.iv206, 0
  %.2107.us.3 = select i1 %.2106.us.3, i64 %arg.frame.5.0, i64 0
  %84 = shl i64 %.2107.us.3, 3
  %scevgep205 = getelementptr i8, ptr %arg.frame.4, i64 %84
  %85 = shl i64 %lsr.iv206, 3
  %scevgep208 = getelementptr i8, ptr %scevgep205, i64 %85
  %scevgep209 = getelementptr i8, ptr %scevgep208, i64 24
  %.2122.us.3 = load double, ptr %scevgep209, align 8
  %sunkaddr256 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.2152.us.3 = load i64, ptr %sunkaddr256, align 8
  %.2154.us.3 = mul nsw i64 %.2152.us.3, %.193513621368.us
  %.2161.us.3 = add i64 %.2160.us.3, %.2154.us.3
  %.2175.us.3 = icmp slt i64 %.2161.us.3, 0
  %.2176.us.3 = select i1 %.2175.us.3, i64 %arg.outputs.5.0, i64 0
  %86 = getelementptr double, ptr %arg.outputs.4, i64 %.2161.us.3
  %.2190.us.3 = getelementptr double, ptr %86, i64 %.2176.us.3
  store double %.2122.us.3, ptr %.2190.us.3, align 8
  br label %B1668.B1634.loopexit_crit_edge.us

B1668.B1634.loopexit_crit_edge.us:                ; preds = %B1670.us.3, %B1670.us.2, %B1670.us.1, %B1636.endif.us
  %.1942.us = add nuw nsw i64 %.193513621368.us, 1
  %lsr.iv.next207 = add i64 %lsr.iv206, 4
  %exitcond2288.not = icmp eq i64 %arg.wide, %.1942.us
  br i1 %exitcond2288.not, label %B1778.endif, label %B1636.endif.us

B1778.endif:                                      ; preds = %B1668.B1634.loopexit_crit_edge.us, %B1636.endif.lr.ph, %B1604.endif
  %sunkaddr257 = getelementptr i8, ptr %arg.meta.4, i64 472
  %.2233 = load i64, ptr %sunkaddr257, align 8
  %.23131390.not = icmp slt i64 %.2233, 1
  br i1 %.23131390.not, label %B1996, label %B1832.endif.lr.ph

B1832.endif.lr.ph:                                ; preds = %B1778.endif
  %.24341379.not = icmp slt i64 %filled.2.4, 1
  %.2571 = add i64 %k.5.2, %.2157
  br i1 %.24341379.not, label %B1996, label %B1832.endif.us.preheader

B1832.endif.us.preheader:                         ; preds = %B1832.endif.lr.ph
  %.2573.us.1 = add i64 %.2571, 1
  %.2573.us.2 = add i64 %.2571, 2
  %.2573.us.3 = add i64 %.2571, 3
  br label %B1832.endif.us

B1832.endif.us:                                   ; preds = %B1864.B1830.loopexit_crit_edge.us, %B1832.endif.us.preheader
  %.231913851391.us = phi i64 [ %.2326.us, %B1864.B1830.loopexit_crit_edge.us ], [ 0, %B1832.endif.us.preheader ]
  %87 = icmp eq i64 %filled.2.4, 1
  %sunkaddr258 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.2501.us = load i64, ptr %sunkaddr258, align 8
  %88 = add i64 %.231913851391.us, %.2501.us
  %.2519.us = icmp slt i64 %88, 0
  %.2520.us = select i1 %.2519.us, i64 %arg.frame.5.0, i64 0
  %.idx186 = shl i64 %88, 5
  %89 = getelementptr i8, ptr %arg.frame.4, i64 %.idx186
  %.2534.us = getelementptr double, ptr %89, i64 %.2520.us
  %.2535.us = load double, ptr %.2534.us, align 8
  %sunkaddr259 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.2565.us = load i64, ptr %sunkaddr259, align 8
  %.2567.us = mul nsw i64 %.2565.us, %.231913851391.us
  %.2574.us = add i64 %.2571, %.2567.us
  %.2588.us = icmp slt i64 %.2574.us, 0
  %.2589.us = select i1 %.2588.us, i64 %arg.planes.5.0, i64 0
  %90 = getelementptr double, ptr %arg.planes.4, i64 %.2574.us
  %.2603.us = getelementptr double, ptr %90, i64 %.2589.us
  store double %.2535.us, ptr %.2603.us, align 8
  br i1 %87, label %B1864.B1830.loopexit_crit_edge.us, label %B1866.us.1

B1866.us.1:                                       ; preds = %B1832.endif.us
  %91 = icmp eq i64 %filled.2.4, 2
  %sunkaddr260 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.2501.us.1 = load i64, ptr %sunkaddr260, align 8
  %92 = add i64 %.231913851391.us, %.2501.us.1
  %.2519.us.1 = icmp slt i64 %92, 0
  %.2520.us.1 = select i1 %.2519.us.1, i64 %arg.frame.5.0, i64 0
  %.idx187 = shl i64 %92, 5
  %93 = getelementptr i8, ptr %arg.frame.4, i64 %.idx187
  %94 = getelementptr i8, ptr %93, i64 8
  %.2534.us.1 = getelementptr double, ptr %94, i64 %.2520.us.1
  %.2535.us.1 = load double, ptr %.2534.us.1, align 8
  %sunkaddr261 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.2565.us.1 = load i64, ptr %sunkaddr261, align 8
  %.2567.us.1 = mul nsw i64 %.2565.us.1, %.231913851391.us
  %.2574.us.1 = add i64 %.2573.us.1, %.2567.us.1
  %.2588.us.1 = icmp slt i64 %.2574.us.1, 0
  %.2589.us.1 = select i1 %.2588.us.1, i64 %arg.planes.5.0, i64 0
  %95 = getelementptr double, ptr %arg.planes.4, i64 %.2574.us.1
  %.2603.us.1 = getelementptr double, ptr %95, i64 %.2589.us.1
  store double %.2535.us.1, ptr %.2603.us.1, align 8
  br i1 %91, label %B1864.B1830.loopexit_crit_edge.us, label %B1866.us.2

B1866.us.2:                                       ; preds = %B1866.us.1
  %96 = icmp eq i64 %filled.2.4, 3
  %sunkaddr262 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.2501.us.2 = load i64, ptr %sunkaddr262, align 8
  %97 = add i64 %.231913851391.us, %.2501.us.2
  %.2519.us.2 = icmp slt i64 %97, 0
  %.2520.us.2 = select i1 %.2519.us.2, i64 %arg.frame.5.0, i64 0
  %.idx188 = shl i64 %97, 5
  %98 = getelementptr i8, ptr %arg.frame.4, i64 %.idx188
  %99 = getelementptr i8, ptr %98, i64 16
  %.2534.us.2 = getelementptr double, ptr %99, i64 %.2520.us.2
  %.2535.us.2 = load double, ptr %.2534.us.2, align 8
  %sunkaddr263 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.2565.us.2 = load i64, ptr %sunkaddr263, align 8
  %.2567.us.2 = mul nsw i64 %.2565.us.2, %.231913851391.us
  %.2574.us.2 = add i64 %.2573.us.2, %.2567.us.2
  %.2588.us.2 = icmp slt i64 %.2574.us.2, 0
  %.2589.us.2 = select i1 %.2588.us.2, i64 %arg.planes.5.0, i64 0
  %100 = getelementptr double, ptr %arg.planes.4, i64 %.2574.us.2
  %.2603.us.2 = getelementptr double, ptr %100, i64 %.2589.us.2
  store double %.2535.us.2, ptr %.2603.us.2, align 8
  br i1 %96, label %B1864.B1830.loopexit_crit_edge.us, label %B1866.us.3

B1866.us.3:                                       ; preds = %B1866.us.2
  %sunkaddr264 = getelementptr i8, ptr %arg.meta.4, i64 200
  %.2501.us.3 = load i64, ptr %sunkaddr264, align 8
  %101 = add i64 %.231913851391.us, %.2501.us.3
  %.2519.us.3 = icmp slt i64 %101, 0
  %.2520.us.3 = select i1 %.2519.us.3, i64 %arg.frame.5.0, i64 0
  %.idx189 = shl i64 %101, 5
  %102 = getelementptr i8, ptr %arg.frame.4, i64 %.idx189
  %103 = getelementptr i8, ptr %102, i64 24
  %.2534.us.3 = getelementptr double, ptr %103, i64 %.2520.us.3
  %.2535.us.3 = load double, ptr %.2534.us.3, align 8
  %sunkaddr265 = getelementptr i8, ptr %arg.meta.4, i64 464
  %.2565.us.3 = load i64, ptr %sunkaddr265, align 8
  %.2567.us.3 = mul nsw i64 %.2565.us.3, %.231913851391.us
  %.2574.us.3 = add i64 %.2573.us.3, %.2567.us.3
  %.2588.us.3 = icmp slt i64 %.2574.us.3, 0
  %.2589.us.3 = select i1 %.2588.us.3, i64 %arg.planes.5.0, i64 0
  %104 = getelementptr double, ptr %arg.planes.4, i64 %.2574.us.3
  %.2603.us.3 = getelementptr double, ptr %104, i64 %.2589.us.3
  store double %.2535.us.3, ptr %.2603.us.3, align 8
  br label %B1864.B1830.loopexit_crit_edge.us

B1864.B1830.loopexit_crit_edge.us:                ; preds = %B1866.us.3, %B1866.us.2, %B1866.us.1, %B1832.endif.us
  %.2326.us = add nuw nsw i64 %.231913851391.us, 1
  %exitcond2290.not = icmp eq i64 %.2233, %.2326.us
  br i1 %exitcond2290.not, label %B1996, label %B1832.endif.us

B2032.endif:                                      ; preds = %B2028
  %105 = icmp slt i64 %.105, 1
  br i1 %105, label %B2184, label %B2064.preheader

B2064.preheader:                                  ; preds = %B2032.endif
  br label %B2064

B2184.if.if:                                      ; preds = %B2184
  %.2917 = icmp sgt i32 %.2909, 0
  %.2910 = load ptr, ptr %excinfo.12, align 8
  %.2918 = select i1 %.2917, ptr %.2910, ptr undef
  store ptr %.2918, ptr %excinfo, align 8
  br label %common.ret

B2246.endif:                                      ; preds = %B2224, %B2028
  %j.4.31212 = phi i64 [ %.2919, %B2224 ], [ %j.3.2, %B2028 ]
  %sunkaddr266 = getelementptr i8, ptr %arg.meta.4, i64 432
  %.52.i91 = load i64, ptr %sunkaddr266, align 8, !noalias !219
  %sunkaddr267 = getelementptr i8, ptr %arg.meta.4, i64 312
  %.81.i93 = load i64, ptr %sunkaddr267, align 8, !noalias !219
  %.82.i94 = mul nsw i64 %.81.i93, %.29515451817
  %.83.i95 = add i64 %.52.i91, %.2623
  %.84.i96 = add i64 %.83.i95, %.82.i94
  %.97.i97 = icmp slt i64 %.84.i96, 0
  %.98.i98 = select i1 %.97.i97, i64 %arg.tables.5.0, i64 0
  %106 = getelementptr double, ptr %arg.tables.4, i64 %.84.i96
  %.112.i99 = getelementptr double, ptr %106, i64 %.98.i98
  %.113.i100 = load double, ptr %.112.i99, align 8, !noalias !219
  %.3007 = fcmp ueq double %.113.i100, 0x7FF0000000000000
  br i1 %.3007, label %B2312, label %B702

B2502.endif:                                      ; preds = %B2472
  %sunkaddr268 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.3310 = load i64, ptr %sunkaddr268, align 8
  %.3325 = icmp slt i64 %.3310, 0
  %.3326 = select i1 %.3325, i64 %arg.frame.5.0, i64 0
  %.idx1266 = shl i64 %.3310, 5
  %107 = getelementptr i8, ptr %arg.frame.4, i64 %.idx1266
  %.3340 = getelementptr double, ptr %107, i64 %.3326
  %.3341 = load double, ptr %.3340, align 8
  %.10.i = fcmp ogt double %.3341, %"$phi2472.1.2.2.in.sroa.speculated"
  %.11.i112 = select i1 %.10.i, double %.3341, double %"$phi2472.1.2.2.in.sroa.speculated"
  %sunkaddr269 = mul i64 %.29515451817, 8
  %sunkaddr270 = getelementptr i8, ptr %arg.reached.4, i64 %sunkaddr269
  store double %.11.i112, ptr %sunkaddr270, align 8
  br label %B2607
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef range(i32 -1, -2) i32 @phases.begin_exact.30(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr captures(none) %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.s) local_unnamed_addr #6 {
B0.endif:
  %.68 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.69 = load i64, ptr %.68, align 8
  %.98 = getelementptr i8, ptr %arg.meta.4, i64 296
  %.99 = load i64, ptr %.98, align 8
  %.101 = mul i64 %.99, %arg.s
  %.136 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.137 = load i64, ptr %.136, align 8
  %.153 = icmp slt i64 %.137, 0
  %.154 = select i1 %.153, i64 %arg.frame.5.0, i64 0
  %.idx = shl i64 %.137, 6
  %0 = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  %1 = getelementptr i8, ptr %0, i64 16
  %.168 = getelementptr double, ptr %1, i64 %.154
  %.169 = load double, ptr %.168, align 8
  %.255542.not = icmp slt i64 %.69, 1
  br i1 %.255542.not, label %B248.endif, label %B162.backedge.preheader

B162.backedge.preheader:                          ; preds = %B0.endif
  %2 = shl i64 %.101, 3
  %scevgep55 = getelementptr i8, ptr %arg.tables.4, i64 %2
  %3 = shl i64 %arg.tables.5.0, 3
  br label %B162.backedge

B162.backedge:                                    ; preds = %B162.backedge, %B162.backedge.preheader
  %.261541543 = phi i64 [ %.268, %B162.backedge ], [ 0, %B162.backedge.preheader ]
  %.323 = load i64, ptr %arg.meta.4, align 8
  %4 = add i64 %.261541543, %.323
  %5 = add i64 %.101, %.261541543
  %.340 = icmp slt i64 %5, 0
  %6 = select i1 %.340, i64 %3, i64 0
  %scevgep56 = getelementptr i8, ptr %scevgep55, i64 %6
  %7 = shl i64 %.261541543, 3
  %scevgep57 = getelementptr i8, ptr %scevgep56, i64 %7
  %.356 = load double, ptr %scevgep57, align 8
  %.157.i = icmp slt i64 %4, 0
  %.158.i = select i1 %.157.i, i64 %arg.frame.5.0, i64 0
  %.idx.i = shl i64 %4, 5
  %8 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.i
  %.172.i = getelementptr double, ptr %8, i64 %.158.i
  store double %.356, ptr %.172.i, align 8, !noalias !222
  %9 = getelementptr i8, ptr %8, i64 8
  %.172.1.i = getelementptr double, ptr %9, i64 %.158.i
  store double %.356, ptr %.172.1.i, align 8, !noalias !222
  %10 = getelementptr i8, ptr %8, i64 16
  %.172.2.i = getelementptr double, ptr %10, i64 %.158.i
  store double %.356, ptr %.172.2.i, align 8, !noalias !222
  %11 = getelementptr i8, ptr %8, i64 24
  %.172.3.i = getelementptr double, ptr %11, i64 %.158.i
  store double %.356, ptr %.172.3.i, align 8, !noalias !222
  %.268 = add nuw nsw i64 %.261541543, 1
  %exitcond.not = icmp eq i64 %.69, %.268
  br i1 %exitcond.not, label %B248.endif, label %B162.backedge

B300.backedge:                                    ; preds = %B302.lr.ph, %B300.backedge
  %.504547549 = phi i64 [ 0, %B302.lr.ph ], [ %.511, %B300.backedge ]
  %sunkaddr7 = getelementptr i8, ptr %arg.meta.4, i64 8
  %.566 = load i64, ptr %sunkaddr7, align 8
  %12 = add i64 %.504547549, %.566
  %13 = add i64 %.570, %.504547549
  %.585 = icmp slt i64 %13, 0
  %14 = select i1 %.585, i64 %46, i64 0
  %scevgep53 = getelementptr i8, ptr %scevgep52, i64 %14
  %15 = shl i64 %.504547549, 3
  %scevgep54 = getelementptr i8, ptr %scevgep53, i64 %15
  %.601 = load double, ptr %scevgep54, align 8
  %.157.i5 = icmp slt i64 %12, 0
  %.158.i6 = select i1 %.157.i5, i64 %arg.frame.5.0, i64 0
  %.idx.i7 = shl i64 %12, 5
  %16 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.i7
  %.172.i8 = getelementptr double, ptr %16, i64 %.158.i6
  store double %.601, ptr %.172.i8, align 8, !noalias !225
  %17 = getelementptr i8, ptr %16, i64 8
  %.172.1.i9 = getelementptr double, ptr %17, i64 %.158.i6
  store double %.601, ptr %.172.1.i9, align 8, !noalias !225
  %18 = getelementptr i8, ptr %16, i64 16
  %.172.2.i10 = getelementptr double, ptr %18, i64 %.158.i6
  store double %.601, ptr %.172.2.i10, align 8, !noalias !225
  %19 = getelementptr i8, ptr %16, i64 24
  %.172.3.i11 = getelementptr double, ptr %19, i64 %.158.i6
  store double %.601, ptr %.172.3.i11, align 8, !noalias !225
  %.511 = add nuw nsw i64 %.504547549, 1
  %exitcond578.not = icmp eq i64 %.418, %.511
  br i1 %exitcond578.not, label %B392.endif, label %B300.backedge

B444.backedge:                                    ; preds = %B446.lr.ph, %B444.backedge
  %.749554556 = phi i64 [ 0, %B446.lr.ph ], [ %.756, %B444.backedge ]
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 24
  %.811 = load i64, ptr %sunkaddr, align 8
  %20 = add i64 %.749554556, %.811
  %sunkaddr8 = getelementptr i8, ptr %arg.meta.4, i64 264
  %.845 = load i64, ptr %sunkaddr8, align 8
  %21 = add i64 %47, %.749554556
  %22 = add i64 %21, %.845
  %.861 = icmp slt i64 %22, 0
  %.862 = select i1 %.861, i64 %arg.tables.5.0, i64 0
  %23 = getelementptr double, ptr %arg.tables.4, i64 %22
  %.876 = getelementptr double, ptr %23, i64 %.862
  %.877 = load double, ptr %.876, align 8
  %.879 = fcmp ole double %.877, %.169
  %"$phi562.5.2.1" = select i1 %.879, double 1.000000e+00, double 0.000000e+00
  %.157.i12 = icmp slt i64 %20, 0
  %.158.i13 = select i1 %.157.i12, i64 %arg.frame.5.0, i64 0
  %.idx.i14 = shl i64 %20, 5
  %24 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.i14
  %.172.i15 = getelementptr double, ptr %24, i64 %.158.i13
  store double %"$phi562.5.2.1", ptr %.172.i15, align 8, !noalias !228
  %25 = getelementptr i8, ptr %24, i64 8
  %.172.1.i16 = getelementptr double, ptr %25, i64 %.158.i13
  store double %"$phi562.5.2.1", ptr %.172.1.i16, align 8, !noalias !228
  %26 = getelementptr i8, ptr %24, i64 16
  %.172.2.i17 = getelementptr double, ptr %26, i64 %.158.i13
  store double %"$phi562.5.2.1", ptr %.172.2.i17, align 8, !noalias !228
  %27 = getelementptr i8, ptr %24, i64 24
  %.172.3.i18 = getelementptr double, ptr %27, i64 %.158.i13
  store double %"$phi562.5.2.1", ptr %.172.3.i18, align 8, !noalias !228
  %.756 = add nuw nsw i64 %.749554556, 1
  %exitcond579.not = icmp eq i64 %.663, %.756
  br i1 %exitcond579.not, label %B580.endif, label %B444.backedge

B656.backedge:                                    ; preds = %B656.backedge.preheader36, %B656.backedge
  %lsr.iv3 = phi ptr [ %55, %B656.backedge.preheader36 ], [ %scevgep4, %B656.backedge ]
  %lsr.iv = phi i64 [ %53, %B656.backedge.preheader36 ], [ %lsr.iv.next, %B656.backedge ]
  %.1091561563 = phi i64 [ %.1091561563.unr, %B656.backedge.preheader36 ], [ %31, %B656.backedge ]
  %.157.i19 = icmp slt i64 %.1091561563, 0
  %28 = select i1 %.157.i19, i64 %56, i64 0
  %scevgep6 = getelementptr i8, ptr %lsr.iv3, i64 %28
  %.1098 = add i64 %.1091561563, 1
  %.157.i19.1 = icmp slt i64 %.1098, 0
  %29 = select i1 %.157.i19.1, i64 %56, i64 0
  %30 = add i64 %29, 32
  %scevgep5 = getelementptr i8, ptr %lsr.iv3, i64 %30
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %scevgep6, i8 0, i64 32, i1 false)
  %lsr.iv.next = add i64 %lsr.iv, -2
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %scevgep5, i8 0, i64 32, i1 false)
  %scevgep4 = getelementptr i8, ptr %lsr.iv3, i64 64
  %.1085.1 = icmp samesign ugt i64 %lsr.iv.next, 2
  %31 = add i64 %.1098, 1
  br i1 %.1085.1, label %B656.backedge, label %B696.endif

B750:                                             ; preds = %B750.lr.ph.new, %B750
  %lsr.iv1 = phi i64 [ 6, %B750.lr.ph.new ], [ %lsr.iv.next2, %B750 ]
  %sunkaddr9 = getelementptr i8, ptr %arg.meta.4, i64 448
  %.1332 = load i64, ptr %sunkaddr9, align 8
  %32 = add i64 %lsr.iv1, %.1332
  %33 = add i64 %32, -1
  %.1348 = icmp slt i64 %33, 0
  %.1349 = select i1 %.1348, i64 %arg.meta.5.0, i64 0
  %34 = getelementptr i64, ptr %arg.meta.4, i64 %33
  %.1363 = getelementptr i64, ptr %34, i64 %.1349
  store i64 0, ptr %.1363, align 8
  %.1332.1 = load i64, ptr %sunkaddr9, align 8
  %35 = add i64 %lsr.iv1, %.1332.1
  %.1348.1 = icmp slt i64 %35, 0
  %.1349.1 = select i1 %.1348.1, i64 %arg.meta.5.0, i64 0
  %36 = getelementptr i64, ptr %arg.meta.4, i64 %35
  %.1363.1 = getelementptr i64, ptr %36, i64 %.1349.1
  store i64 0, ptr %.1363.1, align 8
  %lsr.iv.next2 = add i64 %lsr.iv1, 2
  %37 = add i64 %61, %lsr.iv.next2
  %niter.ncmp.1 = icmp eq i64 %37, 6
  br i1 %niter.ncmp.1, label %common.ret.loopexit.unr-lcssa, label %B750

common.ret.loopexit.unr-lcssa:                    ; preds = %B750
  %38 = and i64 %.1185, 1
  %lcmp.mod34.not = icmp eq i64 %38, 0
  br i1 %lcmp.mod34.not, label %common.ret, label %B750.epil.preheader

B750.epil.preheader:                              ; preds = %B750.lr.ph, %common.ret.loopexit.unr-lcssa
  %.1271568570.epil.init = phi i64 [ 0, %B750.lr.ph ], [ %unroll_iter, %common.ret.loopexit.unr-lcssa ]
  %sunkaddr61 = getelementptr i8, ptr %arg.meta.4, i64 448
  %.1332.epil = load i64, ptr %sunkaddr61, align 8
  %.1333.epil = add nuw i64 %.1271568570.epil.init, 5
  %.1334.epil = add i64 %.1333.epil, %.1332.epil
  %.1348.epil = icmp slt i64 %.1334.epil, 0
  %.1349.epil = select i1 %.1348.epil, i64 %arg.meta.5.0, i64 0
  %39 = getelementptr i64, ptr %arg.meta.4, i64 %.1334.epil
  %.1363.epil = getelementptr i64, ptr %39, i64 %.1349.epil
  store i64 0, ptr %.1363.epil, align 8
  br label %common.ret

common.ret:                                       ; preds = %B696.endif, %B750.epil.preheader, %common.ret.loopexit.unr-lcssa
  %.1399 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.1400 = load i64, ptr %.1399, align 8
  %.157.i26 = icmp slt i64 %.1400, 0
  %.158.i27 = select i1 %.157.i26, i64 %arg.frame.5.0, i64 0
  %.idx.i28 = shl i64 %.1400, 5
  %40 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.i28
  %.172.i29 = getelementptr double, ptr %40, i64 %.158.i27
  store double %.169, ptr %.172.i29, align 8, !noalias !231
  %41 = getelementptr i8, ptr %40, i64 8
  %.172.1.i30 = getelementptr double, ptr %41, i64 %.158.i27
  store double %.169, ptr %.172.1.i30, align 8, !noalias !231
  %42 = getelementptr i8, ptr %40, i64 16
  %.172.2.i31 = getelementptr double, ptr %42, i64 %.158.i27
  store double %.169, ptr %.172.2.i31, align 8, !noalias !231
  %43 = getelementptr i8, ptr %40, i64 24
  %.172.3.i32 = getelementptr double, ptr %43, i64 %.158.i27
  store double %.169, ptr %.172.3.i32, align 8, !noalias !231
  %.1461 = getelementptr i8, ptr %arg.meta.4, i64 448
  %.1462 = load i64, ptr %.1461, align 8
  %.1478 = icmp slt i64 %.1462, 0
  %.1479 = select i1 %.1478, i64 %arg.meta.5.0, i64 0
  %44 = getelementptr i64, ptr %arg.meta.4, i64 %.1462
  %.1493 = getelementptr i64, ptr %44, i64 %.1479
  store i64 %arg.s, ptr %.1493, align 8
  store ptr null, ptr %retptr, align 8
  ret i32 0

B248.endif:                                       ; preds = %B162.backedge, %B0.endif
  %.417 = getelementptr i8, ptr %arg.meta.4, i64 264
  %.418 = load i64, ptr %.417, align 8
  %.498548.not = icmp slt i64 %.418, 1
  br i1 %.498548.not, label %B392.endif, label %B302.lr.ph

B302.lr.ph:                                       ; preds = %B248.endif
  %.570 = add nsw i64 %.101, %.69
  %45 = shl i64 %.570, 3
  %scevgep52 = getelementptr i8, ptr %arg.tables.4, i64 %45
  %46 = shl i64 %arg.tables.5.0, 3
  br label %B300.backedge

B392.endif:                                       ; preds = %B248.endif, %B300.backedge
  %.662 = getelementptr i8, ptr %arg.meta.4, i64 280
  %.663 = load i64, ptr %.662, align 8
  %.743555.not = icmp slt i64 %.663, 1
  br i1 %.743555.not, label %B580.endif, label %B446.lr.ph

B446.lr.ph:                                       ; preds = %B392.endif
  %47 = add i64 %.69, %.101
  br label %B444.backedge

B580.endif:                                       ; preds = %B392.endif, %B444.backedge
  %.974 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.975 = load i64, ptr %.974, align 8
  %.1004 = getelementptr i8, ptr %arg.meta.4, i64 24
  %.1005 = load i64, ptr %.1004, align 8
  %.1042 = sub i64 %.1005, %.975
  %.1085562.not = icmp slt i64 %.1042, 1
  br i1 %.1085562.not, label %B696.endif, label %B656.backedge.preheader

B656.backedge.preheader:                          ; preds = %B580.endif
  %.neg = add i64 %.975, 1
  %xtraiter = and i64 %.1042, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B656.backedge.prol.loopexit, label %B656.backedge.prol

B656.backedge.prol:                               ; preds = %B656.backedge.preheader
  %.157.i19.prol = icmp slt i64 %.975, 0
  %.158.i20.prol = select i1 %.157.i19.prol, i64 %arg.frame.5.0, i64 0
  %.idx.i21.prol = shl i64 %.975, 5
  %48 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.i21.prol
  %.172.i22.prol = getelementptr double, ptr %48, i64 %.158.i20.prol
  store double 0.000000e+00, ptr %.172.i22.prol, align 8, !noalias !234
  %49 = getelementptr i8, ptr %48, i64 8
  %.172.1.i23.prol = getelementptr double, ptr %49, i64 %.158.i20.prol
  store double 0.000000e+00, ptr %.172.1.i23.prol, align 8, !noalias !234
  %50 = getelementptr i8, ptr %48, i64 16
  %.172.2.i24.prol = getelementptr double, ptr %50, i64 %.158.i20.prol
  store double 0.000000e+00, ptr %.172.2.i24.prol, align 8, !noalias !234
  %51 = getelementptr i8, ptr %48, i64 24
  %.172.3.i25.prol = getelementptr double, ptr %51, i64 %.158.i20.prol
  store double 0.000000e+00, ptr %.172.3.i25.prol, align 8, !noalias !234
  %.1094.prol = add nsw i64 %.1042, -1
  br label %B656.backedge.prol.loopexit

B656.backedge.prol.loopexit:                      ; preds = %B656.backedge.prol, %B656.backedge.preheader
  %.1084560564.unr = phi i64 [ %.1042, %B656.backedge.preheader ], [ %.1094.prol, %B656.backedge.prol ]
  %.1091561563.unr = phi i64 [ %.975, %B656.backedge.preheader ], [ %.neg, %B656.backedge.prol ]
  %52 = icmp eq i64 %.1005, %.neg
  br i1 %52, label %B696.endif, label %B656.backedge.preheader36

B656.backedge.preheader36:                        ; preds = %B656.backedge.prol.loopexit
  %53 = add nuw i64 %.1084560564.unr, 2
  %54 = shl i64 %.1091561563.unr, 5
  %55 = getelementptr i8, ptr %arg.frame.4, i64 %54
  %56 = shl i64 %arg.frame.5.0, 3
  br label %B656.backedge

B696.endif:                                       ; preds = %B656.backedge.prol.loopexit, %B580.endif, %B656.backedge
  %.1184 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.1185 = load i64, ptr %.1184, align 8
  %.1265569.not = icmp slt i64 %.1185, 1
  br i1 %.1265569.not, label %common.ret, label %B750.lr.ph

B750.lr.ph:                                       ; preds = %B696.endif
  %57 = icmp eq i64 %.1185, 1
  br i1 %57, label %B750.epil.preheader, label %B750.lr.ph.new

B750.lr.ph.new:                                   ; preds = %B750.lr.ph
  %unroll_iter = and i64 %.1185, 9223372036854775806
  %58 = lshr i64 %.1185, 1
  %59 = trunc i64 %58 to i62
  %60 = zext i62 %59 to i64
  %61 = mul nsw i64 %60, -2
  br label %B750
}

define internal range(i32 -1, -2) i32 @phases.next_phase.31(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, double %arg.t, i64 %arg.j, i64 %arg.last) local_unnamed_addr {
B0:
  %.322 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.78 = getelementptr i8, ptr %arg.meta.4, i64 48
  %.79 = load i64, ptr %.78, align 8
  %.95 = icmp slt i64 %.79, 0
  %.96 = select i1 %.95, i64 %arg.frame.5.0, i64 0
  %.idx = shl i64 %.79, 5
  %0 = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  %.110 = getelementptr double, ptr %0, i64 %.96
  store double %arg.t, ptr %.110, align 8
  %.114 = icmp slt i64 %arg.j, %arg.last
  br i1 %.114, label %B64, label %B396.endif

B64:                                              ; preds = %B0
  %.151 = getelementptr i8, ptr %arg.meta.4, i64 440
  %.152 = load i64, ptr %.151, align 8
  %.181 = getelementptr i8, ptr %arg.meta.4, i64 360
  %.182 = load i64, ptr %.181, align 8
  %.184 = mul nsw i64 %.182, %arg.j
  %.187 = add nsw i64 %.184, %.152
  %.201 = icmp slt i64 %.187, 0
  %.202 = select i1 %.201, i64 %arg.tables.5.0, i64 0
  %1 = getelementptr double, ptr %arg.tables.4, i64 %.187
  %.216 = getelementptr double, ptr %1, i64 %.202
  %.217 = load double, ptr %.216, align 8
  %.219 = fadd double %arg.t, 0x16687E92154EF7AC
  %.220 = fcmp ugt double %.217, %.219
  br i1 %.220, label %B396.endif, label %B160.preheader

B160.preheader:                                   ; preds = %B64
  %2 = add i64 %arg.j, 1
  br label %B160

B160:                                             ; preds = %B300, %B160.preheader
  %lsr.iv38 = phi i64 [ %2, %B160.preheader ], [ %lsr.iv.next39, %B300 ]
  %.315 = phi i64 [ %.433, %B300 ], [ %.182, %B160.preheader ]
  %.285 = phi i64 [ %.403, %B300 ], [ %.152, %B160.preheader ]
  %3 = add i64 %lsr.iv38, -1
  %sunkaddr40 = getelementptr i8, ptr %arg.meta.4, i64 448
  %.255 = load i64, ptr %sunkaddr40, align 8
  %.317 = mul nsw i64 %.315, %3
  %.318 = add nsw i64 %.317, %.285
  %.332 = call i32 @jumps.apply_stop.33(ptr nonnull %.322, ptr nonnull %excinfo.1, ptr %arg.frame.0, ptr %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr %arg.meta.0, ptr %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr %arg.tables.0, ptr %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr nonnull %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 0, i64 %.255, i64 %.318)
  %cond = icmp eq i32 %.332, 0
  br i1 %cond, label %B160.endif, label %B160.if.if, !prof !0

B300:                                             ; preds = %B160.endif
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 440
  %.403 = load i64, ptr %sunkaddr, align 8
  %sunkaddr41 = getelementptr i8, ptr %arg.meta.4, i64 360
  %.433 = load i64, ptr %sunkaddr41, align 8
  %.435 = mul nsw i64 %.433, %lsr.iv38
  %.438 = add nsw i64 %.435, %.403
  %.452 = icmp slt i64 %.438, 0
  %.453 = select i1 %.452, i64 %arg.tables.5.0, i64 0
  %4 = getelementptr double, ptr %arg.tables.4, i64 %.438
  %.467 = getelementptr double, ptr %4, i64 %.453
  %.468 = load double, ptr %.467, align 8
  %.471 = fcmp ugt double %.468, %.219
  %lsr.iv.next39 = add i64 %lsr.iv38, 1
  br i1 %.471, label %B300.B396.endif.loopexit_crit_edge, label %B160

B160.endif:                                       ; preds = %B160
  %exitcond.not = icmp eq i64 %arg.last, %lsr.iv38
  br i1 %exitcond.not, label %B396.endif, label %B300

common.ret:                                       ; preds = %B712.endif, %B160.if.if
  %common.ret.op = phi i32 [ %.332, %B160.if.if ], [ 0, %B712.endif ]
  ret i32 %common.ret.op

B160.if.if:                                       ; preds = %B160
  %.340 = icmp sgt i32 %.332, 0
  %.333 = load ptr, ptr %excinfo.1, align 8
  %.341 = select i1 %.340, ptr %.333, ptr undef
  store ptr %.341, ptr %excinfo, align 8
  br label %common.ret

B300.B396.endif.loopexit_crit_edge:               ; preds = %B300
  %5 = add i64 %lsr.iv.next39, -1
  br label %B396.endif

B396.endif:                                       ; preds = %B300.B396.endif.loopexit_crit_edge, %B160.endif, %B64, %B0
  %j.3.0 = phi i64 [ %arg.j, %B64 ], [ %arg.j, %B0 ], [ %5, %B300.B396.endif.loopexit_crit_edge ], [ %arg.last, %B160.endif ]
  %.576 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.577 = load i64, ptr %.576, align 8
  %.658403.not = icmp slt i64 %.577, 1
  br i1 %.658403.not, label %B568.endif, label %B502.preheader

B502.preheader:                                   ; preds = %B396.endif
  %.517 = load i64, ptr %arg.meta.4, align 8
  %xtraiter = and i64 %.577, 1
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B502.endif.prol.loopexit, label %B502.endif.prol

B502.endif.prol:                                  ; preds = %B502.preheader
  %.711.prol = icmp slt i64 %.517, 0
  %.712.prol = select i1 %.711.prol, i64 %arg.frame.5.0, i64 0
  %.idx399.prol = shl i64 %.517, 5
  %6 = getelementptr i8, ptr %arg.frame.4, i64 %.idx399.prol
  %.726.prol = getelementptr double, ptr %6, i64 %.712.prol
  %.727.prol = load double, ptr %.726.prol, align 8
  %7 = getelementptr i8, ptr %6, i64 8
  %.172.1.i.prol = getelementptr double, ptr %7, i64 %.712.prol
  store double %.727.prol, ptr %.172.1.i.prol, align 8, !noalias !237
  %8 = getelementptr i8, ptr %6, i64 16
  %.172.2.i.prol = getelementptr double, ptr %8, i64 %.712.prol
  store double %.727.prol, ptr %.172.2.i.prol, align 8, !noalias !237
  %9 = getelementptr i8, ptr %6, i64 24
  %.172.3.i.prol = getelementptr double, ptr %9, i64 %.712.prol
  store double %.727.prol, ptr %.172.3.i.prol, align 8, !noalias !237
  %.671.prol = add i64 %.517, 1
  %.667.prol = add nsw i64 %.577, -1
  br label %B502.endif.prol.loopexit

B502.endif.prol.loopexit:                         ; preds = %B502.endif.prol, %B502.preheader
  %.657401405.unr = phi i64 [ %.577, %B502.preheader ], [ %.667.prol, %B502.endif.prol ]
  %.664402404.unr = phi i64 [ %.517, %B502.preheader ], [ %.671.prol, %B502.endif.prol ]
  %10 = icmp eq i64 %.577, 1
  br i1 %10, label %B568.endif, label %B502.endif.preheader

B502.endif.preheader:                             ; preds = %B502.endif.prol.loopexit
  %11 = add nuw i64 %.657401405.unr, 2
  %12 = shl i64 %.664402404.unr, 5
  %13 = getelementptr i8, ptr %arg.frame.4, i64 %12
  %14 = shl i64 %arg.frame.5.0, 3
  br label %B502.endif

B502.endif:                                       ; preds = %B502.endif, %B502.endif.preheader
  %lsr.iv24 = phi ptr [ %scevgep, %B502.endif ], [ %13, %B502.endif.preheader ]
  %lsr.iv41 = phi i64 [ %11, %B502.endif.preheader ], [ %lsr.iv.next42, %B502.endif ]
  %.664402404 = phi i64 [ %.664402404.unr, %B502.endif.preheader ], [ %24, %B502.endif ]
  %.711 = icmp slt i64 %.664402404, 0
  %15 = select i1 %.711, i64 %14, i64 0
  %16 = add i64 %15, 24
  %scevgep36 = getelementptr i8, ptr %lsr.iv24, i64 %16
  %scevgep37 = getelementptr i8, ptr %scevgep36, i64 -24
  %.727 = load double, ptr %scevgep37, align 8
  %17 = add i64 %15, 24
  %scevgep34 = getelementptr i8, ptr %lsr.iv24, i64 %17
  %scevgep35 = getelementptr i8, ptr %scevgep34, i64 -16
  store double %.727, ptr %scevgep35, align 8, !noalias !237
  %18 = add i64 %15, 24
  %scevgep32 = getelementptr i8, ptr %lsr.iv24, i64 %18
  %scevgep33 = getelementptr i8, ptr %scevgep32, i64 -8
  store double %.727, ptr %scevgep33, align 8, !noalias !237
  store double %.727, ptr %scevgep32, align 8, !noalias !237
  %.671 = add i64 %.664402404, 1
  %.711.1 = icmp slt i64 %.671, 0
  %19 = select i1 %.711.1, i64 %14, i64 0
  %20 = add i64 %19, 56
  %scevgep30 = getelementptr i8, ptr %lsr.iv24, i64 %20
  %scevgep31 = getelementptr i8, ptr %scevgep30, i64 -24
  %.727.1 = load double, ptr %scevgep31, align 8
  %21 = add i64 %19, 56
  %scevgep28 = getelementptr i8, ptr %lsr.iv24, i64 %21
  %scevgep29 = getelementptr i8, ptr %scevgep28, i64 -16
  store double %.727.1, ptr %scevgep29, align 8, !noalias !237
  %22 = add i64 %19, 56
  %scevgep26 = getelementptr i8, ptr %lsr.iv24, i64 %22
  %scevgep27 = getelementptr i8, ptr %scevgep26, i64 -8
  store double %.727.1, ptr %scevgep27, align 8, !noalias !237
  %23 = add i64 %19, 56
  %scevgep25 = getelementptr i8, ptr %lsr.iv24, i64 %23
  store double %.727.1, ptr %scevgep25, align 8, !noalias !237
  %lsr.iv.next42 = add i64 %lsr.iv41, -2
  %scevgep = getelementptr i8, ptr %lsr.iv24, i64 64
  %.658.1 = icmp samesign ugt i64 %lsr.iv.next42, 2
  %24 = add i64 %.671, 1
  br i1 %.658.1, label %B502.endif, label %B568.endif

B568.endif:                                       ; preds = %B502.endif, %B502.endif.prol.loopexit, %B396.endif
  %.788 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.789 = load i64, ptr %.788, align 8
  %.818 = getelementptr i8, ptr %arg.meta.4, i64 32
  %.819 = load i64, ptr %.818, align 8
  %.856 = sub i64 %.819, %.789
  %.899409.not = icmp slt i64 %.856, 1
  br i1 %.899409.not, label %B712.endif, label %B646.endif.preheader

B646.endif.preheader:                             ; preds = %B568.endif
  %.neg = add i64 %.789, 1
  %xtraiter23 = and i64 %.856, 1
  %lcmp.mod24.not = icmp eq i64 %xtraiter23, 0
  br i1 %lcmp.mod24.not, label %B646.endif.prol.loopexit, label %B646.endif.prol

B646.endif.prol:                                  ; preds = %B646.endif.preheader
  %.952.prol = icmp slt i64 %.789, 0
  %.953.prol = select i1 %.952.prol, i64 %arg.frame.5.0, i64 0
  %.idx398.prol = shl i64 %.789, 5
  %25 = getelementptr i8, ptr %arg.frame.4, i64 %.idx398.prol
  %.967.prol = getelementptr double, ptr %25, i64 %.953.prol
  %.968.prol = load double, ptr %.967.prol, align 8
  %26 = getelementptr i8, ptr %25, i64 8
  %.172.1.i8.prol = getelementptr double, ptr %26, i64 %.953.prol
  store double %.968.prol, ptr %.172.1.i8.prol, align 8, !noalias !240
  %27 = getelementptr i8, ptr %25, i64 16
  %.172.2.i9.prol = getelementptr double, ptr %27, i64 %.953.prol
  store double %.968.prol, ptr %.172.2.i9.prol, align 8, !noalias !240
  %28 = getelementptr i8, ptr %25, i64 24
  %.172.3.i10.prol = getelementptr double, ptr %28, i64 %.953.prol
  store double %.968.prol, ptr %.172.3.i10.prol, align 8, !noalias !240
  %.908.prol = add nsw i64 %.856, -1
  br label %B646.endif.prol.loopexit

B646.endif.prol.loopexit:                         ; preds = %B646.endif.prol, %B646.endif.preheader
  %.898407411.unr = phi i64 [ %.856, %B646.endif.preheader ], [ %.908.prol, %B646.endif.prol ]
  %.905408410.unr = phi i64 [ %.789, %B646.endif.preheader ], [ %.neg, %B646.endif.prol ]
  %29 = icmp eq i64 %.819, %.neg
  br i1 %29, label %B712.endif, label %B646.endif.preheader26

B646.endif.preheader26:                           ; preds = %B646.endif.prol.loopexit
  %30 = add nuw i64 %.898407411.unr, 2
  %31 = shl i64 %.905408410.unr, 5
  %32 = getelementptr i8, ptr %arg.frame.4, i64 %31
  %33 = shl i64 %arg.frame.5.0, 3
  br label %B646.endif

B646.endif:                                       ; preds = %B646.endif, %B646.endif.preheader26
  %lsr.iv9 = phi ptr [ %scevgep10, %B646.endif ], [ %32, %B646.endif.preheader26 ]
  %lsr.iv = phi i64 [ %30, %B646.endif.preheader26 ], [ %lsr.iv.next, %B646.endif ]
  %.905408410 = phi i64 [ %.905408410.unr, %B646.endif.preheader26 ], [ %43, %B646.endif ]
  %.952 = icmp slt i64 %.905408410, 0
  %34 = select i1 %.952, i64 %33, i64 0
  %35 = add i64 %34, 24
  %scevgep22 = getelementptr i8, ptr %lsr.iv9, i64 %35
  %scevgep23 = getelementptr i8, ptr %scevgep22, i64 -24
  %.968 = load double, ptr %scevgep23, align 8
  %36 = add i64 %34, 24
  %scevgep20 = getelementptr i8, ptr %lsr.iv9, i64 %36
  %scevgep21 = getelementptr i8, ptr %scevgep20, i64 -16
  store double %.968, ptr %scevgep21, align 8, !noalias !240
  %37 = add i64 %34, 24
  %scevgep18 = getelementptr i8, ptr %lsr.iv9, i64 %37
  %scevgep19 = getelementptr i8, ptr %scevgep18, i64 -8
  store double %.968, ptr %scevgep19, align 8, !noalias !240
  store double %.968, ptr %scevgep18, align 8, !noalias !240
  %.912 = add i64 %.905408410, 1
  %.952.1 = icmp slt i64 %.912, 0
  %38 = select i1 %.952.1, i64 %33, i64 0
  %39 = add i64 %38, 56
  %scevgep16 = getelementptr i8, ptr %lsr.iv9, i64 %39
  %scevgep17 = getelementptr i8, ptr %scevgep16, i64 -24
  %.968.1 = load double, ptr %scevgep17, align 8
  %40 = add i64 %38, 56
  %scevgep14 = getelementptr i8, ptr %lsr.iv9, i64 %40
  %scevgep15 = getelementptr i8, ptr %scevgep14, i64 -16
  store double %.968.1, ptr %scevgep15, align 8, !noalias !240
  %41 = add i64 %38, 56
  %scevgep12 = getelementptr i8, ptr %lsr.iv9, i64 %41
  %scevgep13 = getelementptr i8, ptr %scevgep12, i64 -8
  store double %.968.1, ptr %scevgep13, align 8, !noalias !240
  %42 = add i64 %38, 56
  %scevgep11 = getelementptr i8, ptr %lsr.iv9, i64 %42
  store double %.968.1, ptr %scevgep11, align 8, !noalias !240
  %lsr.iv.next = add i64 %lsr.iv, -2
  %scevgep10 = getelementptr i8, ptr %lsr.iv9, i64 64
  %.899.1 = icmp samesign ugt i64 %lsr.iv.next, 2
  %43 = add i64 %.912, 1
  br i1 %.899.1, label %B646.endif, label %B712.endif

B712.endif:                                       ; preds = %B646.endif, %B646.endif.prol.loopexit, %B568.endif
  %.1030 = getelementptr i8, ptr %arg.meta.4, i64 184
  %.1031 = load i64, ptr %.1030, align 8
  %.157.i11 = icmp slt i64 %.1031, 0
  %.158.i12 = select i1 %.157.i11, i64 %arg.frame.5.0, i64 0
  %.idx.i13 = shl i64 %.1031, 5
  %44 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.i13
  %.172.i14 = getelementptr double, ptr %44, i64 %.158.i12
  store double %arg.t, ptr %.172.i14, align 8, !noalias !243
  %45 = getelementptr i8, ptr %44, i64 8
  %.172.1.i15 = getelementptr double, ptr %45, i64 %.158.i12
  store double %arg.t, ptr %.172.1.i15, align 8, !noalias !243
  %46 = getelementptr i8, ptr %44, i64 16
  %.172.2.i16 = getelementptr double, ptr %46, i64 %.158.i12
  store double %arg.t, ptr %.172.2.i16, align 8, !noalias !243
  %47 = getelementptr i8, ptr %44, i64 24
  %.172.3.i17 = getelementptr double, ptr %47, i64 %.158.i12
  store double %arg.t, ptr %.172.3.i17, align 8, !noalias !243
  store i64 %j.3.0, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #1

define internal range(i32 -1, -2) i32 @jumps.apply_stop.33(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, ptr readnone captures(none) %arg.tables.0, ptr readnone captures(none) %arg.tables.1, i64 %arg.tables.2, i64 %arg.tables.3, ptr readonly captures(none) %arg.tables.4, i64 %arg.tables.5.0, i64 %arg.tables.6.0, i64 %arg.lane, i64 %arg.notes, i64 %arg.j) local_unnamed_addr {
B0.endif.endif.endif:
  %.83.i8 = alloca ptr, align 8
  %excinfo.1.i9 = alloca ptr, align 8
  %.61 = icmp slt i64 %arg.j, -1
  %.62 = select i1 %.61, i64 %arg.tables.5.0, i64 0
  %0 = getelementptr double, ptr %arg.tables.4, i64 %arg.j
  %1 = getelementptr i8, ptr %0, i64 8
  %.76 = getelementptr double, ptr %1, i64 %.62
  %.77 = load double, ptr %.76, align 8
  %.5.i = fptosi double %.77 to i64
  %.119 = icmp slt i64 %arg.j, -2
  %.120 = select i1 %.119, i64 %arg.tables.5.0, i64 0
  %2 = getelementptr i8, ptr %0, i64 16
  %.134 = getelementptr double, ptr %2, i64 %.120
  %.135 = load double, ptr %.134, align 8
  %.5.i54 = fptosi double %.135 to i64
  %.175 = icmp slt i64 %arg.j, -3
  %.176 = select i1 %.175, i64 %arg.tables.5.0, i64 0
  %3 = getelementptr i8, ptr %0, i64 24
  %.190 = getelementptr double, ptr %3, i64 %.176
  %.191 = load double, ptr %.190, align 8
  %.220 = getelementptr i8, ptr %arg.meta.4, i64 344
  %.221 = load i64, ptr %.220, align 8
  %.250 = getelementptr i8, ptr %arg.meta.4, i64 352
  %.251 = load i64, ptr %.250, align 8
  %.318 = icmp sgt i64 %.251, 0
  br i1 %.318, label %B216.lr.ph, label %B310

B216:                                             ; preds = %B216.lr.ph, %B216.backedge
  %lsr.iv4 = phi i64 [ %53, %B216.lr.ph ], [ %lsr.iv.next5, %B216.backedge ]
  %lsr.iv87 = phi i64 [ %.410, %B216.lr.ph ], [ %lsr.iv.next88, %B216.backedge ]
  %moves.2.0697 = phi i1 [ false, %B216.lr.ph ], [ %moves.2.0697.be, %B216.backedge ]
  br i1 %moves.2.0697, label %B256.thread, label %B256

B256:                                             ; preds = %B216
  %.428 = icmp slt i64 %lsr.iv87, 0
  %4 = select i1 %.428, i64 %52, i64 0
  %scevgep86 = getelementptr i8, ptr %arg.tables.4, i64 %4
  %5 = shl i64 %lsr.iv87, 3
  %scevgep89 = getelementptr i8, ptr %scevgep86, i64 %5
  %.444 = load double, ptr %scevgep89, align 8
  %.445 = fcmp une double %.444, 0.000000e+00
  %exitcond.not = icmp eq i64 %lsr.iv4, 0
  br i1 %exitcond.not, label %B260, label %B216.backedge

B216.backedge:                                    ; preds = %B256.thread, %B256
  %moves.2.0697.be = phi i1 [ %.445, %B256 ], [ true, %B256.thread ]
  %lsr.iv.next88 = add i64 %lsr.iv87, 1
  %lsr.iv.next5 = add i64 %lsr.iv4, -1
  br label %B216

B256.thread:                                      ; preds = %B216
  %exitcond.not4 = icmp eq i64 %lsr.iv4, 0
  br i1 %exitcond.not4, label %B264, label %B216.backedge

B260:                                             ; preds = %B256
  %6 = fcmp une double %.444, 0.000000e+00
  br i1 %6, label %B264, label %B310

B264:                                             ; preds = %B260, %B256.thread
  call void @llvm.lifetime.start.p0(ptr nonnull %.83.i8)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i9)
  %.91.i = call i32 @lanes.measure.34(ptr nonnull %.83.i8, ptr nonnull %excinfo.1.i9, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 41, i64 29, i64 30), !noalias !246
  switch i32 %.91.i, label %common.ret.sink.split [
    i32 -2, label %B0.endif.endif.i
    i32 0, label %B0.endif.endif.i
  ], !prof !37

B0.endif.endif.i:                                 ; preds = %B264, %B264
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 352
  %.142.i = load i64, ptr %sunkaddr, align 8, !noalias !246
  %.222234.not.i = icmp slt i64 %.142.i, 1
  %.343224.not.i = icmp slt i64 %.221, 1
  %or.cond.i = select i1 %.222234.not.i, i1 true, i1 %.343224.not.i
  br i1 %or.cond.i, label %jumps.shift.35, label %B154.endif.us.i.preheader

B154.endif.us.i.preheader:                        ; preds = %B0.endif.endif.i
  br label %B154.endif.us.i

B154.endif.us.i:                                  ; preds = %B186.B152.loopexit_crit_edge.us.i, %B154.endif.us.i.preheader
  %lsr.iv.i = phi i64 [ %lsr.iv.next.i, %B186.B152.loopexit_crit_edge.us.i ], [ %.221, %B154.endif.us.i.preheader ]
  %.228229235.us.i = phi i64 [ %.512.us.i, %B186.B152.loopexit_crit_edge.us.i ], [ 0, %B154.endif.us.i.preheader ]
  %.449.us.i = add nsw i64 %.228229235.us.i, %.410
  %.463.us.i = icmp slt i64 %.449.us.i, 0
  %7 = getelementptr double, ptr %arg.tables.4, i64 %.449.us.i
  %sunkaddr1.i = select i1 %.463.us.i, i64 %52, i64 0
  br label %B188.us.i

B188.us.i:                                        ; preds = %B188.us.i, %B154.endif.us.i
  %.349223225.us.i = phi i64 [ 0, %B154.endif.us.i ], [ %.356.us.i, %B188.us.i ]
  %.356.us.i = add nuw nsw i64 %.349223225.us.i, 1
  %sunkaddr6 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.410.us.i = load i64, ptr %sunkaddr6, align 8, !noalias !246
  %8 = add i64 %.349223225.us.i, %.410.us.i
  %.428.us.i = icmp slt i64 %8, 0
  %.429.us.i = select i1 %.428.us.i, i64 %arg.frame.5.0, i64 0
  %.idx.us.i = shl i64 %8, 5
  %9 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.i
  %.443.us.i = getelementptr double, ptr %9, i64 %.429.us.i
  %.444.us.i = load double, ptr %.443.us.i, align 8, !noalias !246
  %sunkaddr7 = getelementptr inbounds i8, ptr %7, i64 %sunkaddr1.i
  %.479.us.i = load double, ptr %sunkaddr7, align 8, !noalias !246
  %.480.us.i = fmul double %.444.us.i, %.479.us.i
  %.510.us.i = load i64, ptr %arg.meta.4, align 8, !noalias !246
  %10 = add i64 %lsr.iv.i, %.349223225.us.i
  %11 = add i64 %10, %.510.us.i
  %.533.us.i = icmp slt i64 %11, 0
  %.534.us.i = select i1 %.533.us.i, i64 %arg.frame.5.0, i64 0
  %.idx221.us.i = shl i64 %11, 5
  %12 = getelementptr i8, ptr %arg.frame.4, i64 %.idx221.us.i
  %.548.us.i = getelementptr double, ptr %12, i64 %.534.us.i
  %.549.us.i = load double, ptr %.548.us.i, align 8, !noalias !246
  %.550.us.i = fadd double %.480.us.i, %.549.us.i
  store double %.550.us.i, ptr %.548.us.i, align 8, !noalias !246
  %exitcond.not.i = icmp eq i64 %.221, %.356.us.i
  br i1 %exitcond.not.i, label %B186.B152.loopexit_crit_edge.us.i, label %B188.us.i

B186.B152.loopexit_crit_edge.us.i:                ; preds = %B188.us.i
  %.512.us.i = add nuw nsw i64 %.228229235.us.i, 1
  %lsr.iv.next.i = add i64 %lsr.iv.i, %.221
  %exitcond245.not.i = icmp eq i64 %.512.us.i, %.142.i
  br i1 %exitcond245.not.i, label %jumps.shift.35, label %B154.endif.us.i

jumps.shift.35: ; preds = %B186.B152.loopexit_crit_edge.us.i, %B0.endif.endif.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.83.i8)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i9)
  br label %B310

B310:                                             ; preds = %jumps.shift.35, %B260, %B0.endif.endif.endif
  %moves.2.0.lcssa726 = phi i1 [ false, %B260 ], [ true, %jumps.shift.35 ], [ false, %B0.endif.endif.endif ]
  switch i64 %.5.i, label %B946 [
    i64 0, label %B332
    i64 2, label %B420.endif
  ]

B332:                                             ; preds = %B310
  %.542 = getelementptr i8, ptr %arg.meta.4, i64 24
  %.543 = load i64, ptr %.542, align 8
  %.545 = add nsw i64 %.543, %.5.i54
  %.564 = icmp slt i64 %.545, 0
  %.565 = select i1 %.564, i64 %arg.frame.5.0, i64 0
  %.idx = shl i64 %.545, 5
  %13 = getelementptr i8, ptr %arg.frame.4, i64 %.idx
  %.579 = getelementptr double, ptr %13, i64 %.565
  store double 1.000000e+00, ptr %.579, align 8
  br label %B1288

B594:                                             ; preds = %B594.preheader, %B752
  %lsr.iv2 = phi i64 [ %57, %B594.preheader ], [ %lsr.iv.next3, %B752 ]
  %lsr.iv84 = phi i64 [ %.251, %B594.preheader ], [ %lsr.iv.next85, %B752 ]
  %lsr.iv79 = phi i64 [ %.1009, %B594.preheader ], [ %lsr.iv.next80, %B752 ]
  %.909 = load i64, ptr %arg.meta.4, align 8
  %14 = add i64 %lsr.iv2, %.909
  %.917 = shl nsw i64 %14, 2
  switch i64 %.714, label %B732 [
    i64 0, label %B690
    i64 1, label %B752
  ]

B690:                                             ; preds = %B594
  %.940 = icmp slt i64 %14, 0
  %.941 = select i1 %.940, i64 %arg.frame.5.0, i64 0
  %15 = getelementptr double, ptr %arg.frame.4, i64 %.917
  %.955 = getelementptr double, ptr %15, i64 %.941
  %.956 = load double, ptr %.955, align 8
  br label %B752

B732:                                             ; preds = %B594
  %.981 = icmp slt i64 %14, 0
  %.982 = select i1 %.981, i64 %arg.frame.5.0, i64 0
  %16 = getelementptr double, ptr %arg.frame.4, i64 %.917
  %.996 = getelementptr double, ptr %16, i64 %.982
  %.997 = load double, ptr %.996, align 8
  %.999 = fmul double %.191, %.997
  br label %B752

B752:                                             ; preds = %B732, %B690, %B594
  %"$phi752.1.3.1" = phi double [ %.956, %B690 ], [ %.999, %B732 ], [ 0.000000e+00, %B594 ]
  %.1027 = icmp slt i64 %lsr.iv79, 0
  %17 = select i1 %.1027, i64 %56, i64 0
  %scevgep78 = getelementptr i8, ptr %arg.tables.4, i64 %17
  %18 = shl i64 %lsr.iv79, 3
  %scevgep81 = getelementptr i8, ptr %scevgep78, i64 %18
  %.1043 = load double, ptr %scevgep81, align 8
  %.1099 = fadd double %"$phi752.1.3.1", %.1043
  %.1116 = icmp slt i64 %14, 0
  %.1117 = select i1 %.1116, i64 %arg.frame.5.0, i64 0
  %19 = getelementptr double, ptr %arg.frame.4, i64 %.917
  %.1131 = getelementptr double, ptr %19, i64 %.1117
  store double %.1099, ptr %.1131, align 8
  %lsr.iv.next80 = add i64 %lsr.iv79, 1
  %lsr.iv.next85 = add nsw i64 %lsr.iv84, -1
  %lsr.iv.next3 = add i64 %lsr.iv2, %.221
  %exitcond720.not = icmp eq i64 %lsr.iv.next85, 0
  br i1 %exitcond720.not, label %B846, label %B594

B846:                                             ; preds = %B420.endif, %B752
  switch i64 %.714, label %B916 [
    i64 0, label %B868
    i64 1, label %B936
  ]

B868:                                             ; preds = %B846
  %.1165 = icmp slt i64 %.752, 0
  %.1166 = select i1 %.1165, i64 %arg.frame.5.0, i64 0
  %20 = getelementptr double, ptr %arg.frame.4, i64 %.753
  %.1180 = getelementptr double, ptr %20, i64 %.1166
  %.1181 = load double, ptr %.1180, align 8
  %.1183 = fadd double %.191, %.1181
  br label %B936

B916:                                             ; preds = %B752.us, %B846
  %.1215 = icmp slt i64 %.752, 0
  %.1216 = select i1 %.1215, i64 %arg.frame.5.0, i64 0
  %21 = getelementptr double, ptr %arg.frame.4, i64 %.753
  %.1230 = getelementptr double, ptr %21, i64 %.1216
  %.1231 = load double, ptr %.1230, align 8
  %.1233 = fmul double %.191, %.1231
  br label %B936

B936:                                             ; preds = %B916, %B868, %B846
  %"$phi936.0.3.0" = phi double [ %.1183, %B868 ], [ %.1233, %B916 ], [ %.191, %B846 ]
  %.1254 = icmp slt i64 %.752, 0
  %.1255 = select i1 %.1254, i64 %arg.frame.5.0, i64 0
  %22 = getelementptr double, ptr %arg.frame.4, i64 %.753
  %.1269 = getelementptr double, ptr %22, i64 %.1255
  store double %"$phi936.0.3.0", ptr %.1269, align 8
  br label %B1288

B946:                                             ; preds = %B310
  %.1279 = add nsw i64 %arg.notes, 5
  %.1281 = add nsw i64 %.1279, %.5.i54
  %.1295 = icmp slt i64 %.1281, 0
  %.1296 = select i1 %.1295, i64 %arg.meta.5.0, i64 0
  %23 = getelementptr i64, ptr %arg.meta.4, i64 %.1281
  %.1310 = getelementptr i64, ptr %23, i64 %.1296
  %.1311 = load i64, ptr %.1310, align 8
  %.1313 = icmp eq i64 %.5.i, 3
  %spec.select = select i1 %.1313, i64 1, i64 -1
  %.1336 = add nsw i64 %.1311, %spec.select
  store i64 %.1336, ptr %.1310, align 8
  %.1497710 = icmp sgt i64 %.251, -1
  br i1 %.1497710, label %B1110.lr.ph, label %B1288

B1110.lr.ph:                                      ; preds = %B946
  %.1412 = icmp eq i64 %.1336, 0
  br i1 %.1412, label %B1110.us.preheader, label %B1248.peel

B1110.us.preheader:                               ; preds = %B1110.lr.ph
  %24 = icmp eq i64 %.251, 0
  br i1 %24, label %B1110.us.epil.preheader, label %B1110.us.preheader.new

B1110.us.preheader.new:                           ; preds = %B1110.us.preheader
  %25 = add nuw i64 %.251, 1
  %unroll_iter = and i64 %25, -2
  br label %B1110.us

B1248.peel:                                       ; preds = %B1110.lr.ph
  %sunkaddr94 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567.peel = load i64, ptr %sunkaddr94, align 8
  %.1600.peel = add i64 %.1567.peel, %.5.i54
  %.1688.peel = icmp slt i64 %.1600.peel, 0
  %.1689.peel = select i1 %.1688.peel, i64 %arg.frame.5.0, i64 0
  %.idx723 = shl i64 %.1600.peel, 5
  %26 = getelementptr i8, ptr %arg.frame.4, i64 %.idx723
  %.1703.peel = getelementptr double, ptr %26, i64 %.1689.peel
  %.1704.peel = load double, ptr %.1703.peel, align 8
  %.1706.peel = fadd double %.191, %.1704.peel
  store double %.1706.peel, ptr %.1703.peel, align 8
  %.1497.peel.not = icmp eq i64 %.251, 0
  br i1 %.1497.peel.not, label %B1288, label %B1248.preheader

B1248.preheader:                                  ; preds = %B1248.peel
  %27 = add i64 %.251, %arg.j
  %28 = shl i64 %27, 3
  %29 = getelementptr i8, ptr %arg.tables.4, i64 %28
  %scevgep = getelementptr i8, ptr %29, i64 32
  %30 = shl i64 %arg.tables.5.0, 3
  %31 = add i64 %.251, %arg.j
  %32 = add i64 %31, 4
  br label %B1248

B1110.us:                                         ; preds = %B1110.us, %B1110.us.preheader.new
  %.1503709711.us = phi i64 [ 0, %B1110.us.preheader.new ], [ %.1510.us.1, %B1110.us ]
  %33 = add i64 %.1503709711.us, 1
  %sunkaddr8 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567.us = load i64, ptr %sunkaddr8, align 8
  %sunkaddr11 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.1597.us = load i64, ptr %sunkaddr11, align 8
  %.1599.us = mul nsw i64 %.1597.us, %.1503709711.us
  %.1600.us = add i64 %.1567.us, %.5.i54
  %.1602.us = add i64 %.1600.us, %.1599.us
  %.1727.us = icmp slt i64 %.1602.us, 0
  %.1728.us = select i1 %.1727.us, i64 %arg.frame.5.0, i64 0
  %.idx717 = shl i64 %.1602.us, 5
  %34 = getelementptr i8, ptr %arg.frame.4, i64 %.idx717
  %.1742.us = getelementptr double, ptr %34, i64 %.1728.us
  store double 0.000000e+00, ptr %.1742.us, align 8
  %.1510.us.1 = add nuw i64 %.1503709711.us, 2
  %.1567.us.1 = load i64, ptr %sunkaddr8, align 8
  %.1597.us.1 = load i64, ptr %sunkaddr11, align 8
  %.1599.us.1 = mul nsw i64 %.1597.us.1, %33
  %.1600.us.1 = add i64 %.1567.us.1, %.5.i54
  %.1602.us.1 = add i64 %.1600.us.1, %.1599.us.1
  %.1727.us.1 = icmp slt i64 %.1602.us.1, 0
  %.1728.us.1 = select i1 %.1727.us.1, i64 %arg.frame.5.0, i64 0
  %.idx717.1 = shl i64 %.1602.us.1, 5
  %35 = getelementptr i8, ptr %arg.frame.4, i64 %.idx717.1
  %.1742.us.1 = getelementptr double, ptr %35, i64 %.1728.us.1
  store double 0.000000e+00, ptr %.1742.us.1, align 8
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.1510.us.1
  br i1 %niter.ncmp.1, label %B1288.loopexit.unr-lcssa, label %B1110.us

B1248:                                            ; preds = %B1248, %B1248.preheader
  %lsr.iv = phi i64 [ 0, %B1248.preheader ], [ %36, %B1248 ]
  %36 = add nuw nsw i64 %lsr.iv, 1
  %37 = add i64 %lsr.iv, 1
  %sunkaddr13 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567 = load i64, ptr %sunkaddr13, align 8
  %sunkaddr14 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.1597 = load i64, ptr %sunkaddr14, align 8
  %.1599 = mul nsw i64 %.1597, %37
  %.1600 = add i64 %.1567, %.5.i54
  %.1602 = add i64 %.1600, %.1599
  %38 = add i64 %32, %lsr.iv
  %.1640 = icmp slt i64 %38, 0
  %39 = select i1 %.1640, i64 %30, i64 0
  %scevgep68 = getelementptr i8, ptr %scevgep, i64 %39
  %40 = shl i64 %lsr.iv, 3
  %scevgep69 = getelementptr i8, ptr %scevgep68, i64 %40
  %.1656 = load double, ptr %scevgep69, align 8
  %.1688 = icmp slt i64 %.1602, 0
  %.1689 = select i1 %.1688, i64 %arg.frame.5.0, i64 0
  %.idx724 = shl i64 %.1602, 5
  %41 = getelementptr i8, ptr %arg.frame.4, i64 %.idx724
  %.1703 = getelementptr double, ptr %41, i64 %.1689
  %.1704 = load double, ptr %.1703, align 8
  %.1706 = fadd double %.1656, %.1704
  store double %.1706, ptr %.1703, align 8
  %exitcond.not63 = icmp eq i64 %.251, %36
  br i1 %exitcond.not63, label %B1288, label %B1248, !llvm.loop !250

B1288.loopexit.unr-lcssa:                         ; preds = %B1110.us
  %42 = and i64 %.251, 1
  %lcmp.mod.not.not = icmp eq i64 %42, 0
  br i1 %lcmp.mod.not.not, label %B1110.us.epil.preheader, label %B1288

B1110.us.epil.preheader:                          ; preds = %B1288.loopexit.unr-lcssa, %B1110.us.preheader
  %.1503709711.us.epil.init = phi i64 [ 0, %B1110.us.preheader ], [ %unroll_iter, %B1288.loopexit.unr-lcssa ]
  %sunkaddr99 = getelementptr i8, ptr %arg.meta.4, i64 16
  %.1567.us.epil = load i64, ptr %sunkaddr99, align 8
  %sunkaddr100 = getelementptr i8, ptr %arg.meta.4, i64 272
  %.1597.us.epil = load i64, ptr %sunkaddr100, align 8
  %.1599.us.epil = mul nsw i64 %.1597.us.epil, %.1503709711.us.epil.init
  %.1600.us.epil = add i64 %.1567.us.epil, %.5.i54
  %.1602.us.epil = add i64 %.1600.us.epil, %.1599.us.epil
  %.1727.us.epil = icmp slt i64 %.1602.us.epil, 0
  %.1728.us.epil = select i1 %.1727.us.epil, i64 %arg.frame.5.0, i64 0
  %.idx717.epil = shl i64 %.1602.us.epil, 5
  %43 = getelementptr i8, ptr %arg.frame.4, i64 %.idx717.epil
  %.1742.us.epil = getelementptr double, ptr %43, i64 %.1728.us.epil
  store double 0.000000e+00, ptr %.1742.us.epil, align 8
  br label %B1288

B1288:                                            ; preds = %B1110.us.epil.preheader, %B1288.loopexit.unr-lcssa, %B1248, %B1248.peel, %B946, %B936, %B332
  br i1 %moves.2.0.lcssa726, label %B1292, label %common.ret

B1292:                                            ; preds = %B1288
  %.1767 = add nsw i64 %arg.j, 4
  call void @llvm.lifetime.start.p0(ptr nonnull %.83.i8)
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i9)
  %sunkaddr18 = getelementptr i8, ptr %arg.meta.4, i64 344
  %.75.i11 = load i64, ptr %sunkaddr18, align 8, !noalias !251
  %.91.i12 = call i32 @lanes.measure.34(ptr nonnull %.83.i8, ptr nonnull %excinfo.1.i9, ptr readnone %arg.frame.0, ptr readnone %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone %arg.meta.0, ptr readnone %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr nonnull readonly %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 41, i64 29, i64 30), !noalias !251
  switch i32 %.91.i12, label %common.ret.sink.split [
    i32 -2, label %B0.endif.endif.i13
    i32 0, label %B0.endif.endif.i13
  ], !prof !37

B0.endif.endif.i13:                               ; preds = %B1292, %B1292
  %sunkaddr19 = getelementptr i8, ptr %arg.meta.4, i64 352
  %.142.i15 = load i64, ptr %sunkaddr19, align 8, !noalias !251
  %.222234.not.i16 = icmp slt i64 %.142.i15, 1
  %.343224.not.i17 = icmp slt i64 %.75.i11, 1
  %or.cond.i18 = select i1 %.222234.not.i16, i1 true, i1 %.343224.not.i17
  br i1 %or.cond.i18, label %common.ret.sink.split, label %B154.endif.us.preheader.i19

B154.endif.us.preheader.i19:                      ; preds = %B0.endif.endif.i13
  %44 = shl i64 %arg.tables.5.0, 3
  br label %B154.endif.us.i21

B154.endif.us.i21:                                ; preds = %B186.B152.loopexit_crit_edge.us.i47, %B154.endif.us.preheader.i19
  %lsr.iv.i22 = phi i64 [ %lsr.iv.next.i49, %B186.B152.loopexit_crit_edge.us.i47 ], [ %.75.i11, %B154.endif.us.preheader.i19 ]
  %.228229235.us.i23 = phi i64 [ %.512.us.i48, %B186.B152.loopexit_crit_edge.us.i47 ], [ 0, %B154.endif.us.preheader.i19 ]
  %.449.us.i24 = add nsw i64 %.1767, %.228229235.us.i23
  %.463.us.i25 = icmp slt i64 %.449.us.i24, 0
  %45 = getelementptr double, ptr %arg.tables.4, i64 %.449.us.i24
  %sunkaddr1.i26 = select i1 %.463.us.i25, i64 %44, i64 0
  br label %B188.us.i28

B188.us.i28:                                      ; preds = %B188.us.i28, %B154.endif.us.i21
  %.349223225.us.i29 = phi i64 [ 0, %B154.endif.us.i21 ], [ %.356.us.i30, %B188.us.i28 ]
  %.356.us.i30 = add nuw nsw i64 %.349223225.us.i29, 1
  %sunkaddr20 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.410.us.i31 = load i64, ptr %sunkaddr20, align 8, !noalias !251
  %46 = add i64 %.349223225.us.i29, %.410.us.i31
  %.428.us.i32 = icmp slt i64 %46, 0
  %.429.us.i33 = select i1 %.428.us.i32, i64 %arg.frame.5.0, i64 0
  %.idx.us.i34 = shl i64 %46, 5
  %47 = getelementptr i8, ptr %arg.frame.4, i64 %.idx.us.i34
  %.443.us.i35 = getelementptr double, ptr %47, i64 %.429.us.i33
  %.444.us.i36 = load double, ptr %.443.us.i35, align 8, !noalias !251
  %sunkaddr21 = getelementptr inbounds i8, ptr %45, i64 %sunkaddr1.i26
  %.479.us.i37 = load double, ptr %sunkaddr21, align 8, !noalias !251
  %.510.us.i39 = load i64, ptr %arg.meta.4, align 8, !noalias !251
  %48 = add i64 %lsr.iv.i22, %.349223225.us.i29
  %49 = add i64 %48, %.510.us.i39
  %.533.us.i40 = icmp slt i64 %49, 0
  %.534.us.i41 = select i1 %.533.us.i40, i64 %arg.frame.5.0, i64 0
  %.idx221.us.i42 = shl i64 %49, 5
  %50 = getelementptr i8, ptr %arg.frame.4, i64 %.idx221.us.i42
  %.548.us.i43 = getelementptr double, ptr %50, i64 %.534.us.i41
  %.549.us.i44 = load double, ptr %.548.us.i43, align 8, !noalias !251
  %51 = fmul double %.444.us.i36, %.479.us.i37
  %.550.us.i45 = fsub double %.549.us.i44, %51
  store double %.550.us.i45, ptr %.548.us.i43, align 8, !noalias !251
  %exitcond.not.i46 = icmp eq i64 %.75.i11, %.356.us.i30
  br i1 %exitcond.not.i46, label %B186.B152.loopexit_crit_edge.us.i47, label %B188.us.i28

B186.B152.loopexit_crit_edge.us.i47:              ; preds = %B188.us.i28
  %.512.us.i48 = add nuw nsw i64 %.228229235.us.i23, 1
  %lsr.iv.next.i49 = add i64 %lsr.iv.i22, %.75.i11
  %exitcond245.not.i50 = icmp eq i64 %.512.us.i48, %.142.i15
  br i1 %exitcond245.not.i50, label %common.ret.sink.split, label %B154.endif.us.i21

common.ret.sink.split:                            ; preds = %B186.B152.loopexit_crit_edge.us.i47, %B0.endif.endif.i13, %B1292, %B264
  %excinfo.sink.ph = phi ptr [ %retptr, %B0.endif.endif.i13 ], [ %excinfo, %B264 ], [ %excinfo, %B1292 ], [ %retptr, %B186.B152.loopexit_crit_edge.us.i47 ]
  %common.ret.op.ph = phi i32 [ 0, %B0.endif.endif.i13 ], [ %.91.i, %B264 ], [ %.91.i12, %B1292 ], [ 0, %B186.B152.loopexit_crit_edge.us.i47 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %.83.i8)
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i9)
  br label %common.ret

common.ret:                                       ; preds = %common.ret.sink.split, %B1288
  %excinfo.sink = phi ptr [ %retptr, %B1288 ], [ %excinfo.sink.ph, %common.ret.sink.split ]
  %common.ret.op = phi i32 [ 0, %B1288 ], [ %common.ret.op.ph, %common.ret.sink.split ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B216.lr.ph:                                       ; preds = %B0.endif.endif.endif
  %.410 = add i64 %arg.j, 4
  %52 = shl i64 %arg.tables.5.0, 3
  %53 = add i64 %.251, -1
  br label %B216

B420.endif:                                       ; preds = %B310
  %.617 = getelementptr i8, ptr %arg.meta.4, i64 368
  %.618 = load i64, ptr %.617, align 8
  %.620 = add nsw i64 %.618, %.5.i54
  %.634 = icmp slt i64 %.620, 0
  %.635 = select i1 %.634, i64 %arg.meta.5.0, i64 0
  %54 = getelementptr i64, ptr %arg.meta.4, i64 %.620
  %.649 = getelementptr i64, ptr %54, i64 %.635
  %.650 = load i64, ptr %.649, align 8
  %.679 = getelementptr i8, ptr %arg.meta.4, i64 376
  %.680 = load i64, ptr %.679, align 8
  %.682 = add nsw i64 %.680, %.5.i54
  %.698 = icmp slt i64 %.682, 0
  %.699 = select i1 %.698, i64 %arg.meta.5.0, i64 0
  %55 = getelementptr i64, ptr %arg.meta.4, i64 %.682
  %.713 = getelementptr i64, ptr %55, i64 %.699
  %.714 = load i64, ptr %.713, align 8
  %.750 = load i64, ptr %arg.meta.4, align 8
  %.752 = add nsw i64 %.750, %.650
  %.753 = shl nsw i64 %.752, 2
  %.839702.not = icmp slt i64 %.251, 1
  br i1 %.839702.not, label %B846, label %B594.lr.ph

B594.lr.ph:                                       ; preds = %B420.endif
  %.1007 = add i64 %arg.j, 4
  %.1009 = add i64 %.1007, %.251
  %.1045 = icmp eq i64 %.714, 2
  br i1 %.1045, label %B752.us.preheader, label %B594.preheader

B594.preheader:                                   ; preds = %B594.lr.ph
  %56 = shl i64 %arg.tables.5.0, 3
  %57 = add i64 %.650, %.221
  br label %B594

B752.us.preheader:                                ; preds = %B594.lr.ph
  %58 = getelementptr double, ptr %arg.frame.4, i64 %.753
  %.1067 = icmp slt i64 %.752, 0
  %59 = shl i64 %arg.tables.5.0, 3
  %60 = shl i64 %arg.frame.5.0, 3
  %sunkaddr105 = select i1 %.1067, i64 %60, i64 0
  %61 = add i64 %.650, %.221
  br label %B752.us

B752.us:                                          ; preds = %B752.us, %B752.us.preheader
  %lsr.iv1 = phi i64 [ %lsr.iv.next, %B752.us ], [ %61, %B752.us.preheader ]
  %lsr.iv76 = phi i64 [ %lsr.iv.next77, %B752.us ], [ %.251, %B752.us.preheader ]
  %lsr.iv71 = phi i64 [ %lsr.iv.next72, %B752.us ], [ %.1009, %B752.us.preheader ]
  %.909.us = load i64, ptr %arg.meta.4, align 8
  %62 = add i64 %lsr.iv1, %.909.us
  %.idx7 = shl i64 %62, 5
  %63 = getelementptr i8, ptr %arg.frame.4, i64 %.idx7
  %.981.us = icmp slt i64 %62, 0
  %.982.us = select i1 %.981.us, i64 %arg.frame.5.0, i64 0
  %.996.us = getelementptr double, ptr %63, i64 %.982.us
  %.997.us = load double, ptr %.996.us, align 8
  %.999.us = fmul double %.191, %.997.us
  %.1027.us = icmp slt i64 %lsr.iv71, 0
  %64 = select i1 %.1027.us, i64 %59, i64 0
  %scevgep70 = getelementptr i8, ptr %arg.tables.4, i64 %64
  %65 = shl i64 %lsr.iv71, 3
  %scevgep73 = getelementptr i8, ptr %scevgep70, i64 %65
  %.1043.us = load double, ptr %scevgep73, align 8
  %sunkaddr22 = getelementptr inbounds i8, ptr %58, i64 %sunkaddr105
  %.1083.us = load double, ptr %sunkaddr22, align 8
  %.1093.us = fmul double %.1043.us, %.1083.us
  %.1099.us = fadd double %.999.us, %.1093.us
  store double %.1099.us, ptr %.996.us, align 8
  %lsr.iv.next72 = add i64 %lsr.iv71, 1
  %lsr.iv.next77 = add i64 %lsr.iv76, -1
  %lsr.iv.next = add i64 %lsr.iv1, %.221
  %exitcond721.not = icmp eq i64 %lsr.iv.next77, 0
  br i1 %exitcond721.not, label %B916, label %B752.us
}

define internal noundef i32 @lanes.measure.34(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.frame.0, ptr readnone captures(none) %arg.frame.1, i64 %arg.frame.2, i64 %arg.frame.3, ptr %arg.frame.4, i64 %arg.frame.5.0, i64 %arg.frame.6.0, ptr readnone captures(none) %arg.meta.0, ptr readnone captures(none) %arg.meta.1, i64 %arg.meta.2, i64 %arg.meta.3, ptr readonly captures(none) %arg.meta.4, i64 %arg.meta.5.0, i64 %arg.meta.6.0, i64 %arg.lane, i64 %arg.code, i64 %arg.block, i64 %arg.end) local_unnamed_addr {
B0.endif.endif:
  %.112 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.113 = load i64, ptr %.112, align 8
  %.114 = shl i64 %.113, 3
  %.144 = getelementptr i8, ptr %arg.meta.4, i64 256
  %.145 = load i64, ptr %.144, align 8
  %.179 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.180 = load i64, ptr %.179, align 8
  %.210 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.211 = load i64, ptr %.210, align 8
  %.248 = sub i64 %.211, %.180
  %.293421.not = icmp slt i64 %.248, 1
  br i1 %.293421.not, label %B320.endif, label %B174.endif.endif.preheader

B174.endif.endif.preheader:                       ; preds = %B0.endif.endif
  %0 = add nuw i64 %.248, 1
  %1 = shl i64 %.180, 2
  %2 = shl i64 %.113, 6
  %3 = shl i64 %.180, 5
  %4 = shl i64 %.145, 3
  %5 = getelementptr i8, ptr %arg.frame.4, i64 %2
  %6 = getelementptr i8, ptr %5, i64 %3
  %scevgep32 = getelementptr i8, ptr %6, i64 %4
  %scevgep36 = getelementptr i8, ptr %arg.frame.4, i64 %3
  %7 = shl i64 %arg.frame.5.0, 3
  %8 = add i64 %.145, %.114
  %9 = add i64 %8, %1
  br label %B174.endif.endif

B680:                                             ; preds = %B464.endif.endif, %B320.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B174.endif.endif:                                 ; preds = %B174.endif.endif, %B174.endif.endif.preheader
  %lsr.iv30 = phi i64 [ 0, %B174.endif.endif.preheader ], [ %lsr.iv.next31, %B174.endif.endif ]
  %lsr.iv28 = phi i64 [ %0, %B174.endif.endif.preheader ], [ %lsr.iv.next29, %B174.endif.endif ]
  %.299417422 = phi i64 [ %.180, %B174.endif.endif.preheader ], [ %.306, %B174.endif.endif ]
  %.469 = icmp slt i64 %.299417422, 0
  %10 = select i1 %.469, i64 %7, i64 0
  %11 = shl i64 %lsr.iv30, 3
  %12 = add i64 %10, 24
  %scevgep61 = getelementptr i8, ptr %scevgep36, i64 %12
  %scevgep62 = getelementptr i8, ptr %scevgep61, i64 %11
  %scevgep64 = getelementptr i8, ptr %scevgep62, i64 -24
  %.485 = load double, ptr %scevgep64, align 8
  %sunkaddr = getelementptr i8, ptr %arg.meta.4, i64 232
  %.516 = load i64, ptr %sunkaddr, align 8
  %13 = add i64 %9, %lsr.iv30
  %14 = mul i64 %.516, -4
  %15 = add i64 %13, %14
  %16 = add i64 %15, 5
  %.536 = icmp slt i64 %16, 0
  %17 = select i1 %.536, i64 %7, i64 0
  %18 = shl i64 %.516, 5
  %19 = sub i64 %17, %18
  %scevgep33 = getelementptr i8, ptr %scevgep32, i64 %19
  %20 = shl i64 %lsr.iv30, 3
  %scevgep71 = getelementptr i8, ptr %scevgep33, i64 %20
  %scevgep73 = getelementptr i8, ptr %scevgep71, i64 40
  store double %.485, ptr %scevgep73, align 8
  %21 = add i64 %10, 24
  %scevgep56 = getelementptr i8, ptr %scevgep36, i64 %21
  %22 = shl i64 %lsr.iv30, 3
  %scevgep58 = getelementptr i8, ptr %scevgep56, i64 %22
  %scevgep59 = getelementptr i8, ptr %scevgep58, i64 -16
  %.485.1 = load double, ptr %scevgep59, align 8
  %.516.1 = load i64, ptr %sunkaddr, align 8
  %23 = mul i64 %.516.1, -4
  %24 = add i64 %9, %lsr.iv30
  %25 = add i64 %24, %23
  %26 = add i64 %25, 6
  %.536.1 = icmp slt i64 %26, 0
  %27 = select i1 %.536.1, i64 %7, i64 0
  %28 = shl i64 %.516.1, 5
  %29 = sub i64 %27, %28
  %scevgep54 = getelementptr i8, ptr %scevgep32, i64 %29
  %30 = shl i64 %lsr.iv30, 3
  %scevgep69 = getelementptr i8, ptr %scevgep54, i64 %30
  %scevgep70 = getelementptr i8, ptr %scevgep69, i64 48
  store double %.485.1, ptr %scevgep70, align 8
  %31 = add i64 %10, 24
  %scevgep49 = getelementptr i8, ptr %scevgep36, i64 %31
  %32 = shl i64 %lsr.iv30, 3
  %scevgep50 = getelementptr i8, ptr %scevgep49, i64 %32
  %scevgep53 = getelementptr i8, ptr %scevgep50, i64 -8
  %.485.2 = load double, ptr %scevgep53, align 8
  %.516.2 = load i64, ptr %sunkaddr, align 8
  %33 = mul i64 %.516.2, -4
  %34 = add i64 %9, %lsr.iv30
  %35 = add i64 %34, %33
  %36 = add i64 %35, 7
  %.536.2 = icmp slt i64 %36, 0
  %37 = select i1 %.536.2, i64 %7, i64 0
  %38 = shl i64 %.516.2, 5
  %39 = sub i64 %37, %38
  %scevgep51 = getelementptr i8, ptr %scevgep32, i64 %39
  %40 = shl i64 %lsr.iv30, 3
  %scevgep65 = getelementptr i8, ptr %scevgep51, i64 %40
  %scevgep67 = getelementptr i8, ptr %scevgep65, i64 56
  store double %.485.2, ptr %scevgep67, align 8
  %41 = add i64 %10, 24
  %scevgep46 = getelementptr i8, ptr %scevgep36, i64 %41
  %42 = shl i64 %lsr.iv30, 3
  %scevgep47 = getelementptr i8, ptr %scevgep46, i64 %42
  %.485.3 = load double, ptr %scevgep47, align 8
  %.516.3 = load i64, ptr %sunkaddr, align 8
  %43 = mul i64 %.516.3, -4
  %44 = add i64 %9, %lsr.iv30
  %45 = add i64 %44, %43
  %46 = add i64 %45, 8
  %.536.3 = icmp slt i64 %46, 0
  %47 = select i1 %.536.3, i64 %7, i64 0
  %48 = shl i64 %.516.3, 5
  %49 = sub i64 %47, %48
  %scevgep48 = getelementptr i8, ptr %scevgep32, i64 %49
  %50 = shl i64 %lsr.iv30, 3
  %scevgep44 = getelementptr i8, ptr %scevgep48, i64 %50
  %scevgep45 = getelementptr i8, ptr %scevgep44, i64 64
  store double %.485.3, ptr %scevgep45, align 8
  %.306 = add i64 %.299417422, 1
  %lsr.iv.next29 = add i64 %lsr.iv28, -1
  %lsr.iv.next31 = add i64 %lsr.iv30, 4
  %.293 = icmp samesign ugt i64 %lsr.iv.next29, 1
  br i1 %.293, label %B174.endif.endif, label %B320.endif.loopexit

B320.endif.loopexit:                              ; preds = %B174.endif.endif
  %sunkaddr74 = getelementptr i8, ptr %arg.meta.4, i64 248
  %.627.pre = load i64, ptr %sunkaddr74, align 8
  br label %B320.endif

B320.endif:                                       ; preds = %B320.endif.loopexit, %B0.endif.endif
  %.627 = phi i64 [ %.113, %B0.endif.endif ], [ %.627.pre, %B320.endif.loopexit ]
  %.594 = getelementptr i8, ptr %arg.meta.4, i64 328
  %.595 = load i64, ptr %.594, align 8
  %.638.idx = shl i64 %.627, 6
  %.638 = getelementptr i8, ptr %arg.frame.4, i64 %.638.idx
  %.639 = inttoptr i64 %.595 to ptr
  %.640 = tail call i64 %.639(ptr %arg.frame.4, ptr %.638)
  %sunkaddr75 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.671 = load i64, ptr %sunkaddr75, align 8
  %sunkaddr76 = getelementptr i8, ptr %arg.meta.4, i64 240
  %.702 = load i64, ptr %sunkaddr76, align 8
  %.741 = sub i64 %.702, %.671
  %.784436.not = icmp slt i64 %.741, 1
  br i1 %.784436.not, label %B680, label %B464.endif.endif.preheader

B464.endif.endif.preheader:                       ; preds = %B320.endif
  %51 = add nuw i64 %.741, 1
  %52 = shl i64 %.671, 2
  %53 = shl i64 %.113, 6
  %54 = shl i64 %.671, 5
  %55 = shl i64 %.145, 3
  %56 = getelementptr i8, ptr %arg.frame.4, i64 %53
  %57 = getelementptr i8, ptr %56, i64 %54
  %scevgep = getelementptr i8, ptr %57, i64 %55
  %scevgep7 = getelementptr i8, ptr %arg.frame.4, i64 %54
  %58 = shl i64 %arg.frame.5.0, 3
  %59 = add i64 %.145, %.114
  %60 = add i64 %59, %52
  br label %B464.endif.endif

B464.endif.endif:                                 ; preds = %B464.endif.endif, %B464.endif.endif.preheader
  %lsr.iv2 = phi i64 [ 0, %B464.endif.endif.preheader ], [ %lsr.iv.next3, %B464.endif.endif ]
  %lsr.iv = phi i64 [ %51, %B464.endif.endif.preheader ], [ %lsr.iv.next, %B464.endif.endif ]
  %.790432437 = phi i64 [ %.671, %B464.endif.endif.preheader ], [ %.797, %B464.endif.endif ]
  %.842 = icmp slt i64 %.790432437, 0
  %61 = select i1 %.842, i64 %58, i64 0
  %scevgep11 = getelementptr i8, ptr %scevgep7, i64 %61
  %62 = shl i64 %lsr.iv2, 3
  %scevgep12 = getelementptr i8, ptr %scevgep11, i64 %62
  %.858 = load double, ptr %scevgep12, align 8
  %sunkaddr77 = getelementptr i8, ptr %arg.meta.4, i64 232
  %.1009 = load i64, ptr %sunkaddr77, align 8
  %63 = add i64 %60, %lsr.iv2
  %64 = mul i64 %.1009, -4
  %65 = add i64 %63, %64
  %66 = add i64 %65, 5
  %.1029 = icmp slt i64 %66, 0
  %67 = select i1 %.1029, i64 %58, i64 0
  %68 = shl i64 %.1009, 5
  %69 = sub i64 %67, %68
  %scevgep4 = getelementptr i8, ptr %scevgep, i64 %69
  %70 = shl i64 %lsr.iv2, 3
  %scevgep23 = getelementptr i8, ptr %scevgep4, i64 %70
  %scevgep24 = getelementptr i8, ptr %scevgep23, i64 40
  %.1045 = load double, ptr %scevgep24, align 8
  store double %.1045, ptr %scevgep12, align 8
  %.1009.1 = load i64, ptr %sunkaddr77, align 8
  %71 = mul i64 %.1009.1, -4
  %72 = add i64 %60, %lsr.iv2
  %73 = add i64 %72, %71
  %74 = add i64 %73, 6
  %.1029.1 = icmp slt i64 %74, 0
  %75 = select i1 %.1029.1, i64 %58, i64 0
  %76 = shl i64 %.1009.1, 5
  %77 = sub i64 %75, %76
  %scevgep25 = getelementptr i8, ptr %scevgep, i64 %77
  %78 = shl i64 %lsr.iv2, 3
  %scevgep20 = getelementptr i8, ptr %scevgep25, i64 %78
  %scevgep21 = getelementptr i8, ptr %scevgep20, i64 48
  %.1045.1 = load double, ptr %scevgep21, align 8
  %scevgep41 = getelementptr i8, ptr %scevgep7, i64 %61
  %scevgep42 = getelementptr i8, ptr %scevgep41, i64 %78
  %scevgep43 = getelementptr i8, ptr %scevgep42, i64 8
  store double %.1045.1, ptr %scevgep43, align 8
  %.1009.2 = load i64, ptr %sunkaddr77, align 8
  %79 = mul i64 %.1009.2, -4
  %80 = add i64 %60, %lsr.iv2
  %81 = add i64 %80, %79
  %82 = add i64 %81, 7
  %.1029.2 = icmp slt i64 %82, 0
  %83 = select i1 %.1029.2, i64 %58, i64 0
  %84 = shl i64 %.1009.2, 5
  %85 = sub i64 %83, %84
  %scevgep22 = getelementptr i8, ptr %scevgep, i64 %85
  %86 = shl i64 %lsr.iv2, 3
  %scevgep15 = getelementptr i8, ptr %scevgep22, i64 %86
  %scevgep18 = getelementptr i8, ptr %scevgep15, i64 56
  %.1045.2 = load double, ptr %scevgep18, align 8
  %scevgep37 = getelementptr i8, ptr %scevgep7, i64 %61
  %scevgep38 = getelementptr i8, ptr %scevgep37, i64 %86
  %scevgep39 = getelementptr i8, ptr %scevgep38, i64 16
  store double %.1045.2, ptr %scevgep39, align 8
  %.1009.3 = load i64, ptr %sunkaddr77, align 8
  %87 = mul i64 %.1009.3, -4
  %88 = add i64 %60, %lsr.iv2
  %89 = add i64 %88, %87
  %90 = add i64 %89, 8
  %.1029.3 = icmp slt i64 %90, 0
  %91 = select i1 %.1029.3, i64 %58, i64 0
  %92 = shl i64 %.1009.3, 5
  %93 = sub i64 %91, %92
  %scevgep19 = getelementptr i8, ptr %scevgep, i64 %93
  %94 = shl i64 %lsr.iv2, 3
  %scevgep9 = getelementptr i8, ptr %scevgep19, i64 %94
  %scevgep10 = getelementptr i8, ptr %scevgep9, i64 64
  %.1045.3 = load double, ptr %scevgep10, align 8
  %scevgep30 = getelementptr i8, ptr %scevgep7, i64 %61
  %scevgep31 = getelementptr i8, ptr %scevgep30, i64 %94
  %scevgep34 = getelementptr i8, ptr %scevgep31, i64 24
  store double %.1045.3, ptr %scevgep34, align 8
  %.797 = add i64 %.790432437, 1
  store double %.858, ptr %scevgep12, align 8
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next3 = add i64 %lsr.iv2, 4
  %.784 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.784, label %B464.endif.endif, label %B680
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nofree nosync nounwind willreturn memory(none) }
attributes #6 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }

!0 = !{!"branch_weights", i32 49, i32 1}
!1 = !{!2}
!2 = distinct !{!2, !3, !"drive.place_of.36: %retptr"}
!3 = distinct !{!3, !"drive.place_of.36"}
!4 = !{!5}
!5 = distinct !{!5, !6, !"lanes.unfit.37: %retptr"}
!6 = distinct !{!6, !"lanes.unfit.37"}
!7 = !{!8}
!8 = distinct !{!8, !9, !"drive.finish.38: %retptr"}
!9 = distinct !{!9, !"drive.finish.38"}
!10 = !{!11, !8}
!11 = distinct !{!11, !12, !"lanes.save_time.39: %retptr"}
!12 = distinct !{!12, !"lanes.save_time.39"}
!13 = !{!14}
!14 = distinct !{!14, !15, !"drive.place_of.36: %retptr"}
!15 = distinct !{!15, !"drive.place_of.36"}
!16 = !{!17}
!17 = distinct !{!17, !18, !"drive.place_of.36: %retptr"}
!18 = distinct !{!18, !"drive.place_of.36"}
!19 = !{!20}
!20 = distinct !{!20, !21, !"lanes.evaluate_save.40: %retptr"}
!21 = distinct !{!21, !"lanes.evaluate_save.40"}
!22 = !{!23}
!23 = distinct !{!23, !24, !"jumps.next_crossed.41: %retptr"}
!24 = distinct !{!24, !"jumps.next_crossed.41"}
!25 = !{!26}
!26 = distinct !{!26, !27, !"lanes.take_save.42: %retptr"}
!27 = distinct !{!27, !"lanes.take_save.42"}
!28 = !{!29, !26}
!29 = distinct !{!29, !30, !"lanes.save_time.39: %retptr"}
!30 = distinct !{!30, !"lanes.save_time.39"}
!31 = !{!32}
!32 = distinct !{!32, !33, !"jumps.go_back.43: %retptr"}
!33 = distinct !{!33, !"jumps.go_back.43"}
!34 = !{!35, !32}
!35 = distinct !{!35, !36, !"lanes.interpolate.44: %retptr"}
!36 = distinct !{!36, !"lanes.interpolate.44"}
!37 = !{!"branch_weights", i32 1, i32 49, i32 49}
!38 = !{!39}
!39 = distinct !{!39, !40, !"lanes.unfit.45: %retptr"}
!40 = distinct !{!40, !"lanes.unfit.45"}
!41 = !{!42}
!42 = distinct !{!42, !43, !"lanes.spare.46: %retptr"}
!43 = distinct !{!43, !"lanes.spare.46"}
!44 = !{!45}
!45 = distinct !{!45, !46, !"lanes.unfit.45: %retptr"}
!46 = distinct !{!46, !"lanes.unfit.45"}
!47 = !{!48}
!48 = distinct !{!48, !49, !"lanes.unfit.37: %retptr"}
!49 = distinct !{!49, !"lanes.unfit.37"}
!50 = !{!51}
!51 = distinct !{!51, !52, !"drive.finish.38: %retptr"}
!52 = distinct !{!52, !"drive.finish.38"}
!53 = !{!54, !51}
!54 = distinct !{!54, !55, !"lanes.save_time.39: %retptr"}
!55 = distinct !{!55, !"lanes.save_time.39"}
!56 = !{!57, !59}
!57 = distinct !{!57, !58, !"lanes.probe_here.47: %retptr"}
!58 = distinct !{!58, !"lanes.probe_here.47"}
!59 = distinct !{!59, !58, !"lanes.probe_here.47: %excinfo"}
!60 = distinct !{!60, !61}
!61 = !{!"llvm.loop.unroll.disable"}
!62 = !{!63}
!63 = distinct !{!63, !64, !"lanes.save_time.48: %retptr"}
!64 = distinct !{!64, !"lanes.save_time.48"}
!65 = !{!66}
!66 = distinct !{!66, !67, !"lanes.save_time.39: %retptr"}
!67 = distinct !{!67, !"lanes.save_time.39"}
!68 = !{!69}
!69 = distinct !{!69, !70, !"lanes.save_time.39: %retptr"}
!70 = distinct !{!70, !"lanes.save_time.39"}
!71 = !{!72}
!72 = distinct !{!72, !73, !"phases.phase_code.49: %retptr"}
!73 = distinct !{!73, !"phases.phase_code.49"}
!74 = !{!75}
!75 = distinct !{!75, !76, !"jumps.since_found.50: %retptr"}
!76 = distinct !{!76, !"jumps.since_found.50"}
!77 = !{!78}
!78 = distinct !{!78, !79, !"lanes.take_save.42: %retptr"}
!79 = distinct !{!79, !"lanes.take_save.42"}
!80 = !{!81, !78}
!81 = distinct !{!81, !82, !"lanes.save_time.39: %retptr"}
!82 = distinct !{!82, !"lanes.save_time.39"}
!83 = !{!84, !86}
!84 = distinct !{!84, !85, !"lanes.save_time.39: %retptr"}
!85 = distinct !{!85, !"lanes.save_time.39"}
!86 = distinct !{!86, !87, !"phases.fill.51: %retptr"}
!87 = distinct !{!87, !"phases.fill.51"}
!88 = !{!86}
!89 = !{!90, !86}
!90 = distinct !{!90, !91, !"lanes.save_time.39: %retptr"}
!91 = distinct !{!91, !"lanes.save_time.39"}
!92 = !{!93, !86}
!93 = distinct !{!93, !94, !"lanes.save_time.39: %retptr"}
!94 = distinct !{!94, !"lanes.save_time.39"}
!95 = !{!96, !86}
!96 = distinct !{!96, !97, !"lanes.save_time.39: %retptr"}
!97 = distinct !{!97, !"lanes.save_time.39"}
!98 = !{!99}
!99 = distinct !{!99, !100, !"phases.sound.52: %retptr"}
!100 = distinct !{!100, !"phases.sound.52"}
!101 = distinct !{!101, !102, !103}
!102 = !{!"llvm.loop.isvectorized", i32 1}
!103 = !{!"llvm.loop.unroll.runtime.disable"}
!104 = distinct !{!104, !102, !103}
!105 = !{!106}
!106 = distinct !{!106, !107, !"lanes.save_time.39: %retptr"}
!107 = distinct !{!107, !"lanes.save_time.39"}
!108 = !{!109, !111}
!109 = distinct !{!109, !110, !"jumps.shift.53: %retptr"}
!110 = distinct !{!110, !"jumps.shift.53"}
!111 = distinct !{!111, !110, !"jumps.shift.53: %excinfo"}
!112 = distinct !{!112, !113}
!113 = !{!"llvm.loop.peeled.count", i32 1}
!114 = !{!115, !117}
!115 = distinct !{!115, !116, !"jumps.shift.53: %retptr"}
!116 = distinct !{!116, !"jumps.shift.53"}
!117 = distinct !{!117, !116, !"jumps.shift.53: %excinfo"}
!118 = !{!119, !121}
!119 = distinct !{!119, !120, !"lanes.probe_here.47: %retptr"}
!120 = distinct !{!120, !"lanes.probe_here.47"}
!121 = distinct !{!121, !120, !"lanes.probe_here.47: %excinfo"}
!122 = !{!123}
!123 = distinct !{!123, !124, !"jumps.next_crossed.41: %retptr"}
!124 = distinct !{!124, !"jumps.next_crossed.41"}
!125 = !{!126}
!126 = distinct !{!126, !127, !"jumps.since_found.50: %retptr"}
!127 = distinct !{!127, !"jumps.since_found.50"}
!128 = !{!129, !131}
!129 = distinct !{!129, !130, !"lanes.probe_here.47: %retptr"}
!130 = distinct !{!130, !"lanes.probe_here.47"}
!131 = distinct !{!131, !130, !"lanes.probe_here.47: %excinfo"}
!132 = !{!133}
!133 = distinct !{!133, !134, !"lanes.unfit.54: %retptr"}
!134 = distinct !{!134, !"lanes.unfit.54"}
!135 = !{!136}
!136 = distinct !{!136, !137, !"lanes.unfit.45: %retptr"}
!137 = distinct !{!137, !"lanes.unfit.45"}
!138 = !{!139}
!139 = distinct !{!139, !140, !"lanes.spare.46: %retptr"}
!140 = distinct !{!140, !"lanes.spare.46"}
!141 = !{!142, !144}
!142 = distinct !{!142, !143, !"jumps.shift.53: %retptr"}
!143 = distinct !{!143, !"jumps.shift.53"}
!144 = distinct !{!144, !143, !"jumps.shift.53: %excinfo"}
!145 = !{!146, !148}
!146 = distinct !{!146, !147, !"lanes.probe_here.47: %retptr"}
!147 = distinct !{!147, !"lanes.probe_here.47"}
!148 = distinct !{!148, !147, !"lanes.probe_here.47: %excinfo"}
!149 = !{!150, !152}
!150 = distinct !{!150, !151, !"jumps.shift.53: %retptr"}
!151 = distinct !{!151, !"jumps.shift.53"}
!152 = distinct !{!152, !151, !"jumps.shift.53: %excinfo"}
!153 = distinct !{!153, !61}
!154 = !{!155}
!155 = distinct !{!155, !156, !"lanes.spare.46: %retptr"}
!156 = distinct !{!156, !"lanes.spare.46"}
!157 = !{!158}
!158 = distinct !{!158, !159, !"lanes.interpolate.44: %retptr"}
!159 = distinct !{!159, !"lanes.interpolate.44"}
!160 = !{!161}
!161 = distinct !{!161, !162, !"lanes.interpolate.44: %retptr"}
!162 = distinct !{!162, !"lanes.interpolate.44"}
!163 = distinct !{!163, !113}
!164 = !{!165}
!165 = distinct !{!165, !166, !"lanes.take_save.42: %retptr"}
!166 = distinct !{!166, !"lanes.take_save.42"}
!167 = !{!168, !165}
!168 = distinct !{!168, !169, !"lanes.save_time.39: %retptr"}
!169 = distinct !{!169, !"lanes.save_time.39"}
!170 = !{!171}
!171 = distinct !{!171, !172, !"lanes.evaluate_save.40: %retptr"}
!172 = distinct !{!172, !"lanes.evaluate_save.40"}
!173 = !{!174}
!174 = distinct !{!174, !175, !"lanes.take_save.42: %retptr"}
!175 = distinct !{!175, !"lanes.take_save.42"}
!176 = !{!177, !174}
!177 = distinct !{!177, !178, !"lanes.save_time.39: %retptr"}
!178 = distinct !{!178, !"lanes.save_time.39"}
!179 = distinct !{!179, !113}
!180 = !{!181}
!181 = distinct !{!181, !182, !"lanes.save_time.39: %retptr"}
!182 = distinct !{!182, !"lanes.save_time.39"}
!183 = !{!184, !186}
!184 = distinct !{!184, !185, !"lanes.save_time.39: %retptr"}
!185 = distinct !{!185, !"lanes.save_time.39"}
!186 = distinct !{!186, !187, !"phases.fill.51: %retptr"}
!187 = distinct !{!187, !"phases.fill.51"}
!188 = !{!186}
!189 = !{!190, !186}
!190 = distinct !{!190, !191, !"lanes.save_time.39: %retptr"}
!191 = distinct !{!191, !"lanes.save_time.39"}
!192 = !{!193, !186}
!193 = distinct !{!193, !194, !"lanes.save_time.39: %retptr"}
!194 = distinct !{!194, !"lanes.save_time.39"}
!195 = !{!196, !186}
!196 = distinct !{!196, !197, !"lanes.save_time.39: %retptr"}
!197 = distinct !{!197, !"lanes.save_time.39"}
!198 = !{!199}
!199 = distinct !{!199, !200, !"phases.sound.52: %retptr"}
!200 = distinct !{!200, !"phases.sound.52"}
!201 = !{!202}
!202 = distinct !{!202, !203, !"phases.constants_fit.55: %retptr"}
!203 = distinct !{!203, !"phases.constants_fit.55"}
!204 = !{!205}
!205 = distinct !{!205, !206, !"lanes.save_time.39: %retptr"}
!206 = distinct !{!206, !"lanes.save_time.39"}
!207 = !{!208}
!208 = distinct !{!208, !209, !"lanes.save_time.48: %retptr"}
!209 = distinct !{!209, !"lanes.save_time.48"}
!210 = !{!211}
!211 = distinct !{!211, !212, !"lanes.save_time.39: %retptr"}
!212 = distinct !{!212, !"lanes.save_time.39"}
!213 = !{!214}
!214 = distinct !{!214, !215, !"lanes.save_time.39: %retptr"}
!215 = distinct !{!215, !"lanes.save_time.39"}
!216 = !{!217}
!217 = distinct !{!217, !218, !"lanes.save_time.39: %retptr"}
!218 = distinct !{!218, !"lanes.save_time.39"}
!219 = !{!220}
!220 = distinct !{!220, !221, !"lanes.save_time.39: %retptr"}
!221 = distinct !{!221, !"lanes.save_time.39"}
!222 = !{!223}
!223 = distinct !{!223, !224, !"phases.spread.56: %retptr"}
!224 = distinct !{!224, !"phases.spread.56"}
!225 = !{!226}
!226 = distinct !{!226, !227, !"phases.spread.56: %retptr"}
!227 = distinct !{!227, !"phases.spread.56"}
!228 = !{!229}
!229 = distinct !{!229, !230, !"phases.spread.56: %retptr"}
!230 = distinct !{!230, !"phases.spread.56"}
!231 = !{!232}
!232 = distinct !{!232, !233, !"phases.spread.56: %retptr"}
!233 = distinct !{!233, !"phases.spread.56"}
!234 = !{!235}
!235 = distinct !{!235, !236, !"phases.spread.56: %retptr"}
!236 = distinct !{!236, !"phases.spread.56"}
!237 = !{!238}
!238 = distinct !{!238, !239, !"phases.spread.56: %retptr"}
!239 = distinct !{!239, !"phases.spread.56"}
!240 = !{!241}
!241 = distinct !{!241, !242, !"phases.spread.56: %retptr"}
!242 = distinct !{!242, !"phases.spread.56"}
!243 = !{!244}
!244 = distinct !{!244, !245, !"phases.spread.56: %retptr"}
!245 = distinct !{!245, !"phases.spread.56"}
!246 = !{!247, !249}
!247 = distinct !{!247, !248, !"jumps.shift.57: %retptr"}
!248 = distinct !{!248, !"jumps.shift.57"}
!249 = distinct !{!249, !248, !"jumps.shift.57: %excinfo"}
!250 = distinct !{!250, !113}
!251 = !{!252, !254}
!252 = distinct !{!252, !253, !"jumps.shift.57: %retptr"}
!253 = distinct !{!253, !"jumps.shift.57"}
!254 = distinct !{!254, !253, !"jumps.shift.57: %excinfo"}
define void @integrate(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4) nounwind {
  %result = alloca ptr
  %error = alloca ptr
  %code = call i32 @drive.integrate.0(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %a0, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a1, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a2, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a3, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a4, i64 0, i64 8)
  ret void
}

define void @set_up(ptr %a0, ptr %a1, ptr %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6) nounwind {
  %result = alloca ptr
  %error = alloca ptr
  %code = call i32 @around.set_up.27(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %a0, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a1, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a2, i64 0, i64 8, i64 %a3, i64 %a4, i64 %a5, i64 %a6)
  ret void
}

define void @observe(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, i64 %a6, i64 %a7) nounwind {
  %result = alloca ptr
  %error = alloca ptr
  %code = call i32 @around.observe.28(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %a0, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a1, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a2, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a3, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a4, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a5, i64 0, i64 8, i64 %a6, i64 %a7)
  ret void
}

define void @trace(ptr %a0, ptr %a1, ptr %a2, ptr %a3, ptr %a4, ptr %a5, i64 %a6, i64 %a7) nounwind {
  %result = alloca ptr
  %error = alloca ptr
  %code = call i32 @phases.trace.29(ptr %result, ptr %error, ptr null, ptr null, i64 0, i64 8, ptr %a0, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a1, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a2, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a3, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a4, i64 0, i64 8, ptr null, ptr null, i64 0, i64 8, ptr %a5, i64 0, i64 8, i64 %a6, i64 %a7)
  ret void
}
